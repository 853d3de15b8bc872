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
