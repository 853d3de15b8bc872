-- every column begins with one mark, which says nothing of what it refers to
CREATE TABLE app_doc (
  id INT AUTO_INCREMENT UNIQUE, c_refid VARCHAR(20) PRIMARY KEY, c_name VARCHAR(50), c_kind VARCHAR(5), c_created INT, c_revised INT
);
CREATE TABLE app_section (
  id INT AUTO_INCREMENT UNIQUE, c_refid VARCHAR(20) PRIMARY KEY, c_docid VARCHAR(20) NOT NULL, c_name VARCHAR(50), c_body TEXT,
  c_created INT, c_revised INT, c_sort INT, KEY (c_docid)
);
-- one row a section, under the section's key
CREATE TABLE app_section_meta (
  c_sectionid VARCHAR(20) PRIMARY KEY, c_docid VARCHAR(20) NOT NULL, c_config TEXT, c_created INT, c_revised INT
);
CREATE TABLE app_share (
  c_docid VARCHAR(20) NOT NULL, c_email VARCHAR(50), c_message TEXT, c_viewed INT, KEY (c_docid)
);
-- a reference by a name that does not say to what
CREATE TABLE app_link (
  c_sourceid VARCHAR(20) NOT NULL, c_targetid VARCHAR(20) NOT NULL, c_orphan INT, c_created INT
);
CREATE TABLE app_file (
  c_refid VARCHAR(20) PRIMARY KEY, c_docid VARCHAR(20) NOT NULL, c_name VARCHAR(50), c_size INT
);
