DROP TABLE badges; DROP TABLE badges_lost;
