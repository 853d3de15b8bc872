-- read as: mysql@8.0
LOCK TABLES `users` WRITE;
/*!40000 ALTER TABLE `users` DISABLE KEYS */;
INSERT INTO `users` VALUES (1,'it\'s; here','-- not a comment'),(2,'/*','*/');
/*!40000 ALTER TABLE `users` ENABLE KEYS */;
UNLOCK TABLES;
