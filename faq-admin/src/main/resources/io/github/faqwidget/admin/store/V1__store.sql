-- The tables of the first release. What is published is never changed: a version is its files, a file is its bytes.
-- Moments are milliseconds, days are days since 1970-01-01: every database has whole numbers.

CREATE TABLE file_part (
  hash varchar(64) NOT NULL,
  part integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (hash, part)
);

CREATE TABLE version (
  catalog varchar(64) NOT NULL,
  hash varchar(64) NOT NULL,
  author varchar(200) NOT NULL,
  made_at bigint NOT NULL,
  comment varchar(2000) NOT NULL,
  base varchar(64),
  PRIMARY KEY (catalog, hash)
);

CREATE TABLE version_file (
  catalog varchar(64) NOT NULL,
  hash varchar(64) NOT NULL,
  name varchar(200) NOT NULL,
  file_hash varchar(64) NOT NULL,
  PRIMARY KEY (catalog, hash, name),
  FOREIGN KEY (catalog, hash) REFERENCES version (catalog, hash)
);

CREATE TABLE served (
  catalog varchar(64) PRIMARY KEY,
  hash varchar(64) NOT NULL,
  author varchar(200) NOT NULL,
  since bigint NOT NULL,
  FOREIGN KEY (catalog, hash) REFERENCES version (catalog, hash)
);

CREATE TABLE served_before (
  catalog varchar(64) NOT NULL,
  hash varchar(64) NOT NULL,
  author varchar(200) NOT NULL,
  since bigint NOT NULL
);

-- The version that a folder of catalogs or the WAR brought last.
CREATE TABLE folder_version (
  catalog varchar(64) PRIMARY KEY,
  hash varchar(64) NOT NULL
);

CREATE TABLE catalog_rule (
  catalog varchar(64) PRIMARY KEY,
  second_person boolean NOT NULL
);

CREATE TABLE draft (
  catalog varchar(64) NOT NULL,
  author varchar(200) NOT NULL,
  base varchar(64) NOT NULL,
  edited_at bigint NOT NULL,
  PRIMARY KEY (catalog, author)
);

CREATE TABLE draft_change (
  id varchar(36) PRIMARY KEY,
  catalog varchar(64) NOT NULL,
  author varchar(200) NOT NULL,
  place integer NOT NULL,
  change varchar(100000) NOT NULL
);

CREATE TABLE account (
  name varchar(200) PRIMARY KEY,
  password varchar(300),
  failures integer NOT NULL,
  locked_until bigint
);

CREATE TABLE role_grant (
  name varchar(200) NOT NULL,
  catalog varchar(64) NOT NULL,
  role varchar(20) NOT NULL,
  PRIMARY KEY (name, catalog)
);

CREATE TABLE session (
  token_hash varchar(64) PRIMARY KEY,
  name varchar(200) NOT NULL,
  used_at bigint NOT NULL,
  ends_at bigint NOT NULL
);

CREATE TABLE used_code (
  code_hash varchar(64) PRIMARY KEY,
  used_at bigint NOT NULL
);

CREATE TABLE secret (
  name varchar(40) PRIMARY KEY,
  content varchar(200) NOT NULL
);

CREATE TABLE audit (
  id bigint PRIMARY KEY,
  done_at bigint NOT NULL,
  name varchar(200) NOT NULL,
  catalog varchar(64),
  action varchar(40) NOT NULL,
  hash_before varchar(64),
  hash_after varchar(64),
  detail varchar(2000) NOT NULL
);

CREATE TABLE words (
  id bigint PRIMARY KEY,
  catalog varchar(64) NOT NULL,
  text varchar(2000) NOT NULL,
  clients integer NOT NULL,
  UNIQUE (catalog, text)
);

CREATE TABLE event (
  id bigint PRIMARY KEY,
  catalog varchar(64) NOT NULL,
  kind varchar(20) NOT NULL,
  happened_at bigint NOT NULL,
  on_day integer NOT NULL,
  version varchar(64),
  typed boolean NOT NULL,
  words bigint,
  query_id varchar(64),
  fit varchar(10),
  hits varchar(2000),
  entry varchar(200),
  place integer,
  section varchar(200),
  step varchar(200)
);

CREATE INDEX event_by_day ON event (catalog, on_day);
CREATE INDEX event_by_words ON event (words);

CREATE TABLE feedback (
  id bigint PRIMARY KEY,
  catalog varchar(64) NOT NULL,
  happened_at bigint NOT NULL,
  entry varchar(200) NOT NULL,
  solved boolean NOT NULL,
  comment varchar(2000) NOT NULL,
  query varchar(2000) NOT NULL,
  section varchar(200) NOT NULL
);
