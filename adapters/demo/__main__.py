"""One demo Mandant in a process of its own; used by `erzeuge_demo`."""

import sys

from adapters.demo.dateien import hauptprogramm

if __name__ == "__main__":
    hauptprogramm(sys.argv[1:])
