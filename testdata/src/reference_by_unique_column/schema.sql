CREATE TABLE hosts (id INT PRIMARY KEY, uuid VARCHAR(64) NOT NULL UNIQUE, label VARCHAR(64));
CREATE TABLE host_profiles (host_uuid VARCHAR(64) NOT NULL, profile_id INT NOT NULL, PRIMARY KEY (host_uuid, profile_id));
CREATE TABLE host_labels (id INT PRIMARY KEY, host_label VARCHAR(64) NOT NULL);

CREATE TABLE roles (id INT PRIMARY KEY, name VARCHAR(64) NOT NULL, UNIQUE KEY (name));
CREATE TABLE grants (id INT PRIMARY KEY, role_name VARCHAR(64) NOT NULL, operation VARCHAR(64), KEY (role_name));

-- The name is shown beside the key, which refers to the row.
CREATE TABLE teams (id INT PRIMARY KEY, name VARCHAR(64) NOT NULL UNIQUE);
CREATE TABLE reports (id INT PRIMARY KEY, team_id INT, team_name VARCHAR(64) NOT NULL, KEY (team_name), FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE);

-- A name alone, and an index on it, are no reference.
CREATE TABLE brands (id INT PRIMARY KEY, name VARCHAR(64) NOT NULL UNIQUE);
CREATE TABLE labels (id INT PRIMARY KEY, brand_name VARCHAR(64) NOT NULL, KEY (brand_name));

-- Not unique, and of another type.
CREATE TABLE plans (id INT PRIMARY KEY, code VARCHAR(64) NOT NULL, uuid VARCHAR(64) NOT NULL UNIQUE);
CREATE TABLE orders (plan_code VARCHAR(64) NOT NULL, plan_uuid BINARY(16) NOT NULL, n INT, PRIMARY KEY (plan_code, plan_uuid, n));
