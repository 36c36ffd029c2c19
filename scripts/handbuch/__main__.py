"""Writes the reference where it belongs."""

from pathlib import Path

from scripts.handbuch.referenz import referenz

DOCS = Path(__file__).parents[2] / "docs"

if __name__ == "__main__":
    (DOCS / "regelwerk-referenz.md").write_text(referenz((DOCS / "beispiele.toml").read_text("utf-8")), "utf-8")
