CREATE TABLE task_configs (id INT PRIMARY KEY, title VARCHAR(50) NOT NULL);
CREATE TABLE user_task_events (id INT PRIMARY KEY, task_id INT NOT NULL, KEY (task_id));
CREATE TABLE job_configs (id INT PRIMARY KEY);
CREATE TABLE user_job_events (id INT PRIMARY KEY, job_id INT NOT NULL);
CREATE TABLE mail_configs (id INT PRIMARY KEY);
CREATE TABLE user_mail_events (id INT PRIMARY KEY, mail_id INT NOT NULL, KEY (mail_id));

CREATE TABLE dicts (id INT PRIMARY KEY, type_id INT NOT NULL);
CREATE TABLE dict_types (id INT PRIMARY KEY);
CREATE TABLE words (id INT PRIMARY KEY, form_id INT);
CREATE TABLE word_forms (id INT PRIMARY KEY);

CREATE TABLE data_sources (id INT PRIMARY KEY, source_id VARCHAR(200) NOT NULL, KEY (source_id));
CREATE TABLE auto_tasks (id INT PRIMARY KEY, source_id VARCHAR(200) NOT NULL, KEY (source_id));
CREATE TABLE data_sinks (id INT PRIMARY KEY, sink_id INT NOT NULL, KEY (sink_id));
CREATE TABLE sink_tasks (id INT PRIMARY KEY, sink_id VARCHAR(200) NOT NULL, KEY (sink_id));
CREATE TABLE red_gates (id INT PRIMARY KEY, gate_id VARCHAR(200) NOT NULL, KEY (gate_id));
CREATE TABLE blue_gates (id INT PRIMARY KEY, gate_id VARCHAR(200) NOT NULL, KEY (gate_id));
CREATE TABLE gate_tasks (id INT PRIMARY KEY, gate_id VARCHAR(200) NOT NULL, KEY (gate_id));
