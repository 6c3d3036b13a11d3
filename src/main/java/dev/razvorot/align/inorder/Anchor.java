package dev.razvorot.align.inorder;

/** Two lines that rare words link, and how strongly. */
record Anchor(int english, int russian, double weight) {}
