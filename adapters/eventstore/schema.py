"""The tables of a log. Their names and columns are the same on both databases, so that queries are.

| table | holds |
|---|---|
| fallwerk_events | the events; the view `eintraege` shows them under German names |
| schluessel | the wrapped key of every entry with personal content, by person; deleting a row makes it unreadable |
| idempotenz | answers to commands, by actor and key |
| regelwerk_texte | the text of every Regelwerk that was ever in force, and of every Vorlage, by its hash |
| erfassungsstunden | the last position recorded in each hour (UTC), for `position_am` |
| log_meta | the id of this log, the version of this schema, and by what the right master key is known |
"""

EREIGNISTABELLE = "fallwerk_events"
SCHEMA_VERSION = "1"

SQLITE = (
    # The column has to be called rowid: the library's queries name it. AUTOINCREMENT: a position is never given twice,
    # and a dump keeps it.
    """CREATE TABLE fallwerk_events (
        rowid INTEGER PRIMARY KEY AUTOINCREMENT,
        originator_id TEXT NOT NULL,
        originator_version INTEGER NOT NULL,
        topic TEXT NOT NULL,
        state BLOB NOT NULL,
        UNIQUE (originator_id, originator_version))""",
    """CREATE VIEW eintraege AS SELECT rowid AS position, originator_id AS strom, originator_version AS nr,
        topic AS thema, state AS zustand FROM fallwerk_events""",
    """CREATE INDEX fallwerk_events_erste ON fallwerk_events (originator_id, topic) WHERE originator_version = 1""",
    """CREATE TABLE schluessel (
        strom TEXT NOT NULL,
        nr INTEGER NOT NULL,
        person TEXT,
        verpackt BLOB NOT NULL,
        PRIMARY KEY (strom, nr)) WITHOUT ROWID""",
    """CREATE INDEX schluessel_person ON schluessel (person)""",
    """CREATE TABLE idempotenz (
        akteur TEXT NOT NULL,
        schluessel TEXT NOT NULL,
        anfrage_hash TEXT NOT NULL,
        status INTEGER NOT NULL,
        antwort TEXT NOT NULL,
        strom TEXT,
        nr INTEGER,
        erfasst_am TEXT NOT NULL,
        PRIMARY KEY (akteur, schluessel)) WITHOUT ROWID""",
    """CREATE TABLE regelwerk_texte (sha256 TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL)""",
    """CREATE TABLE erfassungsstunden (stunde INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL)""",
    """CREATE TABLE log_meta (name TEXT NOT NULL PRIMARY KEY, wert TEXT NOT NULL)""",
)

# The library's own statement, with the columns made NOT NULL.
POSTGRES_EREIGNISTABELLE = """CREATE TABLE fallwerk_events (
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    notification_id bigserial NOT NULL,
    PRIMARY KEY (originator_id, originator_version))
    WITH (autovacuum_enabled = true, autovacuum_vacuum_threshold = 100000000, autovacuum_vacuum_scale_factor = 0.5,
        autovacuum_analyze_threshold = 1000, autovacuum_analyze_scale_factor = 0.01)"""

POSTGRES = (
    """CREATE VIEW eintraege AS SELECT notification_id AS position, originator_id AS strom, originator_version AS nr,
        topic AS thema, state AS zustand FROM fallwerk_events""",
    """CREATE INDEX fallwerk_events_erste ON fallwerk_events (originator_id) INCLUDE (topic, notification_id)
        WHERE originator_version = 1""",
    """CREATE TABLE schluessel (
        strom uuid NOT NULL,
        nr bigint NOT NULL,
        person uuid,
        verpackt bytea NOT NULL,
        PRIMARY KEY (strom, nr))""",
    """CREATE INDEX schluessel_person ON schluessel (person)""",
    """CREATE TABLE idempotenz (
        akteur text NOT NULL,
        schluessel text NOT NULL,
        anfrage_hash text NOT NULL,
        status integer NOT NULL,
        antwort text NOT NULL,
        strom uuid,
        nr bigint,
        erfasst_am text NOT NULL,
        PRIMARY KEY (akteur, schluessel))""",
    """CREATE TABLE regelwerk_texte (sha256 text NOT NULL PRIMARY KEY, text text NOT NULL)""",
    """CREATE TABLE erfassungsstunden (stunde bigint NOT NULL PRIMARY KEY, position bigint NOT NULL)""",
    """CREATE TABLE log_meta (name text NOT NULL PRIMARY KEY, wert text NOT NULL)""",
)
