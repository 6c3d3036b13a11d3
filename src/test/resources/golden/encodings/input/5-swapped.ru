Ferry to Kronstadt resumes in May
The weather will be fine
