-- The PostgreSQL hub of JakBer Desktop, format 1. `jakber hub-init` runs this file in one transaction,
-- and so may an administrator: psql -1 -v ON_ERROR_STOP=1 -f hub.sql. What it is for: docs/hub.md.
--
-- PostgreSQL 12 or newer. Whoever runs it needs CREATE on the database and, the first time on a
-- server, CREATEROLE; never superuser. No function trusts the caller's search_path.
-- Errors of our own: JH001 a row that no program of ours writes, JH002 rows before these
-- are missing (DETAIL: the last row here), JH003 another history of this device (DETAIL: first row
-- that differs), JH004 a device of another login, JH005 plain rows for a sealed hub or the reverse,
-- JH006 the chain is broken (DETAIL: the row).

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jakber_hub_admin') THEN
    CREATE ROLE jakber_hub_admin NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'jakber_hub_member') THEN
    CREATE ROLE jakber_hub_member NOLOGIN;
  END IF;
  BEGIN
    EXECUTE format('GRANT jakber_hub_admin TO %I', current_user);
  EXCEPTION WHEN insufficient_privilege THEN
    NULL;  -- it may be a member already; if not, the next lines say so
  END;
END $$;

CREATE SCHEMA jakber_hub AUTHORIZATION jakber_hub_admin;
SET LOCAL ROLE jakber_hub_admin;

-- What this hub is. format: shape of these tables; seal: hex of a sealed file's header of 96 bytes
-- (docs/package-format.md) that tells how the key is made and which one it is, '' for a plain hub,
-- '?' until the first laptop says which (`found`).
CREATE TABLE jakber_hub.about(key text PRIMARY KEY, value text NOT NULL);
INSERT INTO jakber_hub.about VALUES ('format', '1'), ('app', ''), ('seal', '?');

-- How far every device's rows are here, and what it last told of itself. owner: the login that wrote
-- as this device; NULL while its rows were only carried here by others. note: its name and
-- what it lacks, sealed where rows are.
CREATE TABLE jakber_hub.device_max(
  dev bigint PRIMARY KEY CHECK (dev BETWEEN 1 AND 4611686018427387903),
  seq bigint NOT NULL DEFAULT 0,
  chk bytea NOT NULL DEFAULT '\x0000000000000000',
  owner name,
  seen_at timestamptz,
  stored_at timestamptz,
  app text NOT NULL DEFAULT '' CHECK (length(app) <= 100),
  schema integer NOT NULL DEFAULT 0,
  note bytea CHECK (octet_length(note) <= 262144)
);

-- The log. Plain hub: the columns of the laptops' table `change`; val is the type letter of the chain
-- (n, i, t, b) and the bytes, usr is UTF-8, chk is the row's own. Sealed hub: dev, seq and tx as they
-- are, val the whole row sealed, chk the chain over what is stored (function `body`), the rest NULL.
-- So one table holds either, and the hub checks the chain of both.
CREATE TABLE jakber_hub.change(
  dev bigint NOT NULL,
  seq bigint NOT NULL,
  tx bigint NOT NULL,
  hlc bigint,
  base_dev bigint,
  base_seq bigint,
  sv integer,
  enc smallint,
  ent text,
  fld text,
  "row" bytea,
  chk bytea NOT NULL,
  usr bytea,
  base_more text,
  val bytea NOT NULL,
  PRIMARY KEY (dev, seq),
  CONSTRAINT change_numbers CHECK (seq BETWEEN 1 AND 999999999999
    AND tx BETWEEN 1 AND seq AND seq - tx < 1000000 AND octet_length(chk) = 8),
  CONSTRAINT change_columns CHECK (CASE WHEN ent IS NULL THEN
    num_nonnulls(hlc, sv, enc, fld, "row", usr, base_dev, base_seq, base_more) = 0
    AND octet_length(val) BETWEEN 1 AND 9100000
  ELSE
    hlc >= 0 AND sv BETWEEN 1 AND 1000000 AND octet_length("row") = 16
    AND octet_length(ent) BETWEEN 1 AND 64 AND ent !~ '[^a-z0-9_]'
    AND octet_length(fld) BETWEEN 1 AND 64 AND fld !~ '[^a-z0-9_]'
    AND octet_length(usr) <= 4096 AND (base_dev IS NULL) = (base_seq IS NULL)
    AND (base_more IS NULL OR octet_length(base_more) <= 1000000)
    AND CASE enc
      WHEN 0 THEN get_byte(val, 0) IN (105, 110, 116) AND octet_length(val) <= 8000001
      WHEN 1 THEN get_byte(val, 0) = 98 AND octet_length(val) <= 8000001
      WHEN 3 THEN get_byte(val, 0) = 98 AND octet_length(val) = 33
      ELSE false END
  END IS TRUE)
);
CREATE INDEX change_meeting ON jakber_hub.change("row")
  WHERE ent = 'meeting' AND fld IN ('title', '_del');

-- Attachments. id: SHA-256 of the plain content; in a sealed hub a keyed hash of that.
CREATE TABLE jakber_hub.blob(
  id bytea PRIMARY KEY CHECK (octet_length(id) = 32),
  dev bigint NOT NULL REFERENCES jakber_hub.device_max,
  stored_at timestamptz NOT NULL DEFAULT now(),
  size bigint GENERATED ALWAYS AS (octet_length(bytes)) STORED,
  bytes bytea NOT NULL
);
ALTER TABLE jakber_hub.blob ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A text in JSON as the chain writes it. PostgreSQL has no text with a zero byte, the log may.
CREATE FUNCTION jakber_hub.json_with_zeros(raw bytea) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  zero integer := position('\x00'::bytea IN raw);
  said text := '"';
BEGIN
  WHILE zero > 0 LOOP
    said := said || trim(BOTH '"' FROM jakber_hub.json_text(substr(raw, 1, zero - 1))) || '\u0000';
    raw := substr(raw, zero + 1);
    zero := position('\x00'::bytea IN raw);
  END LOOP;
  RETURN said || trim(BOTH '"' FROM jakber_hub.json_text(raw)) || '"';
END $$;
CREATE FUNCTION jakber_hub.json_text(raw bytea) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE position('\x00'::bytea IN raw) WHEN 0 THEN to_json(convert_from(raw, 'UTF8'))::text
    ELSE jakber_hub.json_with_zeros(raw) END
$$;

-- What the chain hashes of a row behind the `chk` before it. Plain (docs/package-format.md): a JSON
-- array; was: `enc` as it was when the row was written, hash: SHA-256 of val or what is left of an
-- erased one. Sealed: dev, seq and tx in 8 bytes each, then val as it is stored.
CREATE FUNCTION jakber_hub.body(one jakber_hub.change, was integer, hash bytea) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN one.ent IS NULL THEN
    int8send(one.dev) || int8send(one.seq) || int8send(one.tx) || one.val
  ELSE
    convert_to(format('[%s,%s,%s,%s,%s,%s,"%s","%s","%s",%s,"%s",%s,%s,%s]',
      one.dev, one.seq, one.hlc, one.tx, one.sv, jakber_hub.json_text(one.usr), one.ent,
      encode(one."row", 'hex'), one.fld, was, encode(hash, 'hex'),
      coalesce(one.base_dev::text, 'null'), coalesce(one.base_seq::text, 'null'),
      coalesce(to_json(one.base_more)::text, 'null')), 'UTF8')
  END
$$;
CREATE FUNCTION jakber_hub.body(one jakber_hub.change) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN one.enc = 3 THEN jakber_hub.body(one, 0, substr(one.val, 2))
    ELSE jakber_hub.body(one, one.enc, sha256(one.val)) END
$$;

-- Of an erased value nobody knows whether it was packed: the other way it may have been.
CREATE FUNCTION jakber_hub.other_body(one jakber_hub.change) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN one.enc = 3 THEN jakber_hub.body(one, 1, substr(one.val, 2)) END
$$;

-- Whether `chk` continues the one before it.
CREATE FUNCTION jakber_hub.fits(before bytea, chk bytea, body bytea, other bytea) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT chk = substr(sha256(before || body), 1, 8)
    OR (other IS NOT NULL AND chk = substr(sha256(before || other), 1, 8))
$$;

-- One writer a device at a time, and how far its rows are here; a device nobody knew is entered.
-- Raises JH004 for a device of another login.
CREATE FUNCTION jakber_hub.hold(device bigint) RETURNS jakber_hub.device_max
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  here jakber_hub.device_max;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('jakber_hub', device));
  INSERT INTO jakber_hub.device_max(dev) VALUES (device) ON CONFLICT DO NOTHING;
  SELECT * INTO here FROM jakber_hub.device_max WHERE dev = device FOR UPDATE;
  IF here.owner IS NOT NULL AND here.owner <> session_user THEN
    RAISE EXCEPTION 'device % belongs to another login', to_hex(device) USING ERRCODE = 'JH004';
  END IF;
  RETURN here;
END $$;

-- The first laptop says whether the hub is plain ('') or sealed, and how: the administrator need not
-- know the passphrase. Gives what stands, from whomever it came.
CREATE FUNCTION jakber_hub.found(seal text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF seal !~ '^([0-9a-f]{192})?$' THEN
    RAISE EXCEPTION 'no header of a sealed file' USING ERRCODE = 'JH001';
  END IF;
  UPDATE jakber_hub.about SET value = seal WHERE key = 'seal' AND value = '?';
  RETURN (SELECT value FROM jakber_hub.about WHERE key = 'seal');
END $$;

-- A laptop tells who it is: the device becomes its login's (if it is nobody's), the hub remembers
-- when it was seen. Raises JH004.
CREATE FUNCTION jakber_hub.hello(device bigint, app text, schema integer, note bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM jakber_hub.hold(device);
  UPDATE jakber_hub.device_max AS d SET owner = session_user, seen_at = now(),
    app = hello.app, schema = hello.schema, note = hello.note
  WHERE d.dev = device;
END $$;

-- The table of this session that COPY fills before `push`: the columns of `change`.
CREATE FUNCTION jakber_hub.stage() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF to_regclass('pg_temp.jakber_incoming') IS NULL THEN
    CREATE TEMPORARY TABLE jakber_incoming (LIKE jakber_hub.change) ON COMMIT DELETE ROWS;
  END IF;
END $$;

-- Takes in the staged rows of one device, whole groups without a hole; gives the last row that is
-- here then. Rows that are here already are passed over when they are the same: under the
-- device's lock that is what ON CONFLICT DO NOTHING would do, at half its price. Raises JH001-JH006.
CREATE FUNCTION jakber_hub.push(device bigint) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  here jakber_hub.device_max := jakber_hub.hold(device);
  said record;
  top bigint;
  differs bigint;
BEGIN
  SELECT count(*) AS n, min(seq) AS lo, max(seq) AS hi, min(dev) AS one, max(dev) AS other
    INTO said FROM pg_temp.jakber_incoming;
  IF said.n = 0 THEN
    RETURN here.seq;
  END IF;
  IF said.one <> device OR said.other <> device OR said.n <> said.hi - said.lo + 1 THEN
    RAISE EXCEPTION 'the staged rows are not a range of %', to_hex(device) USING ERRCODE = 'JH001';
  END IF;
  IF said.lo > here.seq + 1 THEN
    RAISE EXCEPTION 'rows before these are missing' USING ERRCODE = 'JH002', DETAIL = here.seq::text;
  END IF;
  top := least(said.hi, here.seq);
  IF said.lo <= top AND (SELECT chk FROM pg_temp.jakber_incoming WHERE seq = top)
    IS DISTINCT FROM (SELECT chk FROM jakber_hub.change WHERE dev = device AND seq = top) THEN
    SELECT min(i.seq) INTO differs FROM pg_temp.jakber_incoming AS i
      JOIN jakber_hub.change AS c ON c.dev = device AND c.seq = i.seq WHERE c.chk <> i.chk;
    RAISE EXCEPTION 'another history of %', to_hex(device)
      USING ERRCODE = 'JH003', DETAIL = differs::text;
  END IF;
  INSERT INTO jakber_hub.change(dev, seq, tx, hlc, base_dev, base_seq, sv, enc, ent, fld, "row",
      chk, usr, base_more, val)
    SELECT dev, seq, tx, hlc, base_dev, base_seq, sv, enc, ent, fld, "row",
      chk, usr, base_more, val
    FROM pg_temp.jakber_incoming WHERE seq > here.seq;
  RETURN greatest(said.hi, here.seq);
END $$;

-- What came into `change`, by whatever way: no hole, whole groups, an unbroken chain, and the hub's
-- own kind of rows. Only this moves `device_max` on.
CREATE FUNCTION jakber_hub.check_added() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '64MB' AS $$
DECLARE
  device bigint;
  here jakber_hub.device_max;
  said record;
  sealed boolean := (SELECT CASE WHEN value <> '?' THEN value <> '' END
    FROM jakber_hub.about WHERE key = 'seal');
BEGIN
  FOR device IN SELECT DISTINCT dev FROM added ORDER BY dev LOOP
    here := jakber_hub.hold(device);
    SELECT min(seq) AS lo, max(seq) AS hi, count(*) AS n, bool_and(kind) AS kind,
        min(seq) FILTER (WHERE jakber_hub.fits(before, chk, body, other) IS NOT TRUE) AS wrong,
        min(seq) FILTER (WHERE tx NOT IN (seq, tx_before)) AS torn
      INTO said FROM (
        SELECT a.seq, a.tx, a.chk, (a.ent IS NULL) = sealed AS kind, jakber_hub.body(a) AS body,
          jakber_hub.other_body(a) AS other, lag(a.chk, 1, here.chk) OVER w AS before,
          lag(a.tx, 1, 0::bigint) OVER w AS tx_before
        FROM added AS a WHERE a.dev = device WINDOW w AS (ORDER BY a.seq)) AS walked;
    IF said.kind IS NOT TRUE THEN
      RAISE EXCEPTION 'rows of another kind than this hub''s' USING ERRCODE = 'JH005';
    ELSIF said.lo <> here.seq + 1 OR said.n <> said.hi - said.lo + 1 THEN
      RAISE EXCEPTION 'rows before these are missing'
        USING ERRCODE = 'JH002', DETAIL = here.seq::text;
    ELSIF said.wrong = said.lo AND said.wrong > 1 THEN  -- it does not continue what is here
      RAISE EXCEPTION 'another history of %', to_hex(device)
        USING ERRCODE = 'JH003', DETAIL = said.wrong::text;
    ELSIF said.wrong IS NOT NULL THEN
      RAISE EXCEPTION 'the chain of % is broken', to_hex(device)
        USING ERRCODE = 'JH006', DETAIL = said.wrong::text;
    ELSIF said.torn IS NOT NULL THEN
      RAISE EXCEPTION 'a change of % is not whole', to_hex(device)
        USING ERRCODE = 'JH001', DETAIL = said.torn::text;
    END IF;
    UPDATE jakber_hub.device_max SET seq = said.hi, stored_at = now(),
      chk = (SELECT chk FROM added WHERE dev = device AND seq = said.hi)
    WHERE dev = device;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER change_added AFTER INSERT ON jakber_hub.change
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION jakber_hub.check_added();

-- The administrator's check of what lies here: devices whose rows do not form their chain, with the
-- first row that does not fit. No rows: all is well. Reads everything.
CREATE FUNCTION jakber_hub.verify() RETURNS TABLE(device bigint, at bigint)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT known.dev, wrong.at
  FROM (SELECT dev FROM jakber_hub.device_max UNION SELECT dev FROM jakber_hub.change) AS known
  CROSS JOIN LATERAL (
    SELECT min(found.seq) AS at FROM (
      SELECT walked.seq FROM (
        SELECT c.seq, c.chk, jakber_hub.body(c) AS body, jakber_hub.other_body(c) AS other,
          lag(c.chk, 1, '\x0000000000000000'::bytea) OVER w AS before,
          lag(c.seq, 1, 0::bigint) OVER w AS last
        FROM jakber_hub.change AS c WHERE c.dev = known.dev WINDOW w AS (ORDER BY c.seq)) AS walked
      WHERE (seq = last + 1 AND jakber_hub.fits(before, chk, body, other)) IS NOT TRUE
      UNION ALL
      SELECT coalesce(d.seq, 0)
      FROM (SELECT known.dev) AS one
      LEFT JOIN jakber_hub.device_max AS d ON d.dev = one.dev
      LEFT JOIN LATERAL (SELECT c.seq, c.chk FROM jakber_hub.change AS c WHERE c.dev = one.dev
        ORDER BY c.seq DESC LIMIT 1) AS last ON true
      WHERE d.seq IS DISTINCT FROM coalesce(last.seq, 0)
        OR d.chk IS DISTINCT FROM coalesce(last.chk, '\x0000000000000000'::bytea)) AS found) AS wrong
  WHERE wrong.at IS NOT NULL ORDER BY known.dev
$$;

-- What `jakber hub-report` shows besides the lines of `device_max`. meetings: written and not deleted
-- by the newest word on it; NULL in a sealed hub, which cannot tell.
CREATE FUNCTION jakber_hub.report() RETURNS TABLE(
  meetings bigint, devices bigint, changes bigint, change_bytes bigint,
  attachments bigint, attachment_bytes bigint, blob_bytes bigint, last_seen timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH told AS (
    SELECT "row", fld, val, row_number() OVER (PARTITION BY "row", fld
      ORDER BY hlc DESC, dev DESC, seq DESC) AS nth
    FROM jakber_hub.change WHERE ent = 'meeting' AND fld IN ('title', '_del'))
  SELECT
    (SELECT CASE WHEN a.value = '' THEN
        (SELECT count(*) FROM (SELECT "row" FROM told WHERE nth = 1 GROUP BY "row"
          HAVING bool_or(fld = 'title') AND NOT bool_or(fld = '_del' AND val <> 'n')) AS alive) END
      FROM jakber_hub.about AS a WHERE a.key = 'seal'),
    (SELECT count(*) FROM jakber_hub.device_max),
    (SELECT coalesce(sum(seq), 0)::bigint FROM jakber_hub.device_max),
    pg_total_relation_size('jakber_hub.change'),
    (SELECT count(*) FROM jakber_hub.blob),
    (SELECT coalesce(sum(size), 0)::bigint FROM jakber_hub.blob),
    pg_total_relation_size('jakber_hub.blob'),
    (SELECT max(seen_at) FROM jakber_hub.device_max)
$$;

-- Under another passphrase everything is stored anew: empties the hub, and any laptop fills it again.
-- Administrator only.
CREATE FUNCTION jakber_hub.start_over() RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  TRUNCATE jakber_hub.change, jakber_hub.blob, jakber_hub.device_max;
  UPDATE jakber_hub.about SET value = '?' WHERE key = 'seal'
$$;

-- A laptop was given to somebody else, or its login is gone: whoever writes as it next has it.
-- Administrator only.
CREATE FUNCTION jakber_hub.release(device bigint) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  UPDATE jakber_hub.device_max SET owner = NULL WHERE dev = device
$$;

-- On request: only the hash of a value stays (plain hub; the chain stands). Administrator only.
CREATE FUNCTION jakber_hub.erase(device bigint, at bigint) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  UPDATE jakber_hub.change SET enc = 3, val = 'b'::bytea || sha256(val)
  WHERE dev = device AND seq = at AND enc IN (0, 1) AND ent <> '_tx' AND fld NOT IN ('_del', '_seen')
$$;

-- Who may what. Members read everything, add rows and attachments of devices that are their login's
-- or nobody's, and change or delete nothing.
ALTER TABLE jakber_hub.about ENABLE ROW LEVEL SECURITY;
ALTER TABLE jakber_hub.device_max ENABLE ROW LEVEL SECURITY;
ALTER TABLE jakber_hub.change ENABLE ROW LEVEL SECURITY;
ALTER TABLE jakber_hub.blob ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_all ON jakber_hub.about FOR SELECT TO jakber_hub_member USING (true);
CREATE POLICY read_all ON jakber_hub.device_max FOR SELECT TO jakber_hub_member USING (true);
CREATE POLICY read_all ON jakber_hub.change FOR SELECT TO jakber_hub_member USING (true);
CREATE POLICY read_all ON jakber_hub.blob FOR SELECT TO jakber_hub_member USING (true);
CREATE POLICY add_own ON jakber_hub.change FOR INSERT TO jakber_hub_member WITH CHECK (dev IN (
  SELECT d.dev FROM jakber_hub.device_max AS d WHERE d.owner IS NULL OR d.owner = session_user));
CREATE POLICY add_own ON jakber_hub.blob FOR INSERT TO jakber_hub_member WITH CHECK (dev IN (
  SELECT d.dev FROM jakber_hub.device_max AS d WHERE d.owner IS NULL OR d.owner = session_user));

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA jakber_hub FROM PUBLIC;
GRANT USAGE ON SCHEMA jakber_hub TO jakber_hub_member;
GRANT SELECT ON ALL TABLES IN SCHEMA jakber_hub TO jakber_hub_member;
GRANT INSERT ON jakber_hub.change TO jakber_hub_member;
GRANT INSERT (id, dev, bytes) ON jakber_hub.blob TO jakber_hub_member;
GRANT EXECUTE ON FUNCTION jakber_hub.found, jakber_hub.hold, jakber_hub.hello, jakber_hub.stage,
  jakber_hub.push, jakber_hub.report TO jakber_hub_member;
RESET ROLE;
