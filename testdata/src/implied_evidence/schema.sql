CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE remoteusers (id INT PRIMARY KEY);
CREATE TABLE profiles (id INT PRIMARY KEY);
CREATE TABLE policies (id INT PRIMARY KEY);
CREATE TABLE folders (id INT PRIMARY KEY);

-- names a profile, and the code looks it up or falls back to a default
CREATE TABLE authors (id INT PRIMARY KEY, profile_id INT, folder_id INT, policy_id INT);

-- both are cleaned up with a folder: they share its key, and are not each other's
CREATE TABLE folder_locks (folder_id INT PRIMARY KEY);
CREATE TABLE folder_notes (folder_id INT NOT NULL, text VARCHAR(20));

-- a log that the code cleans up is no record of what was
CREATE TABLE mail_logs (id INT PRIMARY KEY, user_id INT NOT NULL);
CREATE TABLE audit_logs (id INT PRIMARY KEY, user_id INT NOT NULL);

-- a remote user is no user
CREATE TABLE remoteuserkeys (id INT PRIMARY KEY, remote_user_id INT NOT NULL);

-- other tables show what repo_id means; labels have it too, and sketches only by name
CREATE TABLE repository (id INT PRIMARY KEY);
CREATE TABLE stars (id INT PRIMARY KEY, repo_id INT);
CREATE TABLE watches (id INT PRIMARY KEY, repo_id INT);
CREATE TABLE labels (id INT PRIMARY KEY, repo_id INT NOT NULL);
CREATE TABLE sketches (id INT PRIMARY KEY, repo_id INT);

-- org_id is cleaned up with two parents: it is custom with neither
CREATE TABLE organisation (id INT PRIMARY KEY);
CREATE TABLE tenant (id INT PRIMARY KEY);
CREATE TABLE seats (id INT PRIMARY KEY, org_id INT);
CREATE TABLE desks (id INT PRIMARY KEY, org_id INT);
CREATE TABLE rooms (id INT PRIMARY KEY, org_id INT NOT NULL);

-- a key that is named after its table refers to nothing
CREATE TABLE label_values (label_value_id INT PRIMARY KEY, text VARCHAR(20));
