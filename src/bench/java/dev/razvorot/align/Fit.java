package dev.razvorot.align;

import dev.razvorot.*;
import dev.razvorot.lexicon.*;
import java.io.*;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

/** Fits the in-order weights on dev gold: throw-away form. */
public final class Fit {
  static final class Doc {
    String set, name;
    int n, m;
    Lattice lattice;
    int[] gold;
    List<int[][]> goldBeads;
    double weight = 1;
    boolean reachable;
    int missing;
    double offset;
    boolean aug;
    float[] features;
  }

  public static void main(String[] args) throws IOException {
    Path bench = Path.of(args[0]);
    List<String> sets = List.of(args[1].split(","));
    Words words = Ablation.words();
    Map<String, List<Doc>> docs = new LinkedHashMap<>();
    for (String set : sets) {
      long t0 = System.nanoTime();
      List<Doc> list = new ArrayList<>();
      for (Path gold : sorted(bench.resolve(set))) { list.add(load(set, gold, words, 0)); }
      if (trainSetsOf(args).contains(set) && Integer.getInteger("aug", 0) > 0 && set.matches(System.getProperty("augsets", "lit.*|books.*"))) for (Path gold : sorted(bench.resolve(set))) for (int k = 1; k <= Integer.getInteger("aug"); k++) { Doc d = load(set, gold, words, k); d.aug = true; extra.computeIfAbsent(set + gold.getFileName(), z -> new ArrayList<>()).add(d); }
      docs.put(set, list);
      long edges = 0, lines = 0, pts = 0;
      int miss = 0, beads = 0;
      for (Doc d : list) {
        edges += d.lattice.edges;
        lines += d.n + d.m;
        pts += d.lattice.points();
        miss += d.missing;
        beads += d.gold.length;
      }
      System.out.printf(
          "%s: %d docs, %d lines, %.1f points/line, %.1f edges/line, gold edges missing %d of %d, %.1f s%n",
          set,
          list.size(),
          lines,
          pts / (double) lines,
          edges / (double) lines,
          miss,
          beads,
          (System.nanoTime() - t0) / 1e9);
    }
    List<String> trainSets = List.of(args[2].split(","));
    int folds = 4;
    Map<String, double[]> total = new LinkedHashMap<>();
    double[] all = null;
    boolean cv = !Boolean.getBoolean("nocv");
    for (int fold = 0; fold < (cv ? folds : 1); fold++) {
      List<Doc> train = new ArrayList<>();
      for (String set : trainSets) {
        List<Doc> list = docs.get(set);
        long beads = 0;
        List<Doc> mine = new ArrayList<>();
        for (int k = 0; k < list.size(); k++)
          if (!cv || list.size() == 1 || k % folds != fold) {
            mine.add(list.get(k));
            beads += list.get(k).gold.length;
          }
        for (Doc d : new ArrayList<>(mine)) mine.addAll(extra.getOrDefault(set + d.name, List.of()));
        beads = 0;
        for (Doc d : mine) beads += d.gold.length;
        for (Doc d : mine) {
          d.weight = 1000.0 / beads * Double.parseDouble(System.getProperty("w." + set, "1"));
          train.add(d);
        }
      }
      double[] w = fit(train);
      all = w;
      for (String set : sets) {
        List<Doc> list = docs.get(set);
        for (int k = 0; k < list.size(); k++)
          if (!cv
              || list.size() == 1 && fold == 0
              || list.size() > 1 && k % folds == fold
              || !trainSets.contains(set) && fold == 0) evaluate(list.get(k), w, total);
      }
    }
    for (var e : total.entrySet()) {
      double[] c = e.getValue();
      double p = c[0] / c[1], r = c[2] / c[3];
      System.out.printf(
          "%-30s P %.4f R %.4f F1 %.4f  ECE %.4f%n",
          e.getKey(), p, r, 2 * p * r / (p + r), ece(e.getKey()));
    }
    if (all != null) {
      try (PrintWriter o = new PrintWriter(System.getProperty("out", "in-order.weights"))) {
        for (int f = 0; f < all.length; f++) o.println(f + "\t" + all[f]);
      }
    }
  }

  static final Map<String, List<double[]>> calibration = new HashMap<>();

  static double ece(String set) {
    List<double[]> l = calibration.getOrDefault(set, new ArrayList<>());
    l.sort(Comparator.comparingDouble(a -> a[0]));
    double e = 0;
    int n = l.size();
    for (int b = 0; b < 10; b++) {
      double p = 0, h = 0;
      int from = b * n / 10, to = (b + 1) * n / 10;
      for (int k = from; k < to; k++) {
        p += l.get(k)[0];
        h += l.get(k)[1];
      }
      e += Math.abs(p - h) / n;
    }
    return e;
  }

  static List<String> trainSetsOf(String[] args) { return List.of(args[2].split(",")); }
  static Map<String, List<Doc>> extra = new HashMap<>();

  static List<Path> sorted(Path dir) throws IOException {
    try (var s = Files.list(dir)) {
      return s.filter(p -> p.toString().endsWith(".gold.tsv")).sorted().toList();
    }
  }

  static List<String> lines(Path p) throws IOException {
    String text = Files.readString(p, StandardCharsets.UTF_8);
    if (text.endsWith("\n")) text = text.substring(0, text.length() - 1);
    List<String> out = new ArrayList<>();
    for (String l : text.split("\n", -1)) out.add(repair(l));
    return out;
  }

  static String repair(String l) {
    int letters = 0, high = 0, cyr = 0;
    for (char c : l.toCharArray()) {
      if (Character.isLetter(c)) letters++;
      if (c >= 0xC0 && c <= 0xFF) high++;
      if (c >= 0x400 && c < 0x500) cyr++;
    }
    if (high * 2 > letters && cyr * 10 < letters)
      return new String(
          l.getBytes(Charset.forName("windows-1252")), Charset.forName("windows-1251"));
    return l;
  }

  static Document doc(String name, Language language, List<String> lines) {
    List<Segment> segs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String t = lines.get(i).strip();
      if (t.isEmpty()) t = "-";
      boolean head = !t.matches(".*[.!?…:;,]['\"»”’)]*$") && t.length() < 150;
      segs.add(
          new Segment(
              "" + i,
              t,
              new Place(name, i + 1, 1),
              head ? Segment.Kind.HEADLINE : Segment.Kind.BODY));
    }
    return new Document(name, language, segs);
  }

  static Doc load(String set, Path gold, Words words, int aug) throws IOException {
    String base = gold.toString().replace(".gold.tsv", "");
    Doc d = new Doc();
    d.set = set;
    d.name = gold.getFileName().toString();
    List<String> el = lines(Path.of(base + ".en")), rl = lines(Path.of(base + ".ru"));
    d.goldBeads = gold(gold);
    if (aug > 0) drop(d, el, rl, new Random(base.hashCode() * 31L + aug), 0.04 * aug);
    PreparedBitext bt = Ablation.chosen().prepare(words, doc(base, Language.ENGLISH, el), doc(base, Language.RUSSIAN, rl));
    d.n = bt.english().size();
    d.m = bt.russian().size();
    int[][] points = new Grid(bt).points();
    List<int[]> path = goldPath(d);
    d.missing = 0;
    // add gold points for training
    d.lattice = new Lattice(points);
    Features features = Features.inOrder(bt, d.lattice.reach());
    float[][] store = {new float[1 << 16]}; int[] used = {0};
    d.lattice.prices((i, i2, j, j2) -> { if (used[0] + Features.COUNT > store[0].length) store[0] = Arrays.copyOf(store[0], store[0].length * 2); int at = used[0]; features.weigh(features.draft(i, i2, j, j2), (f, v) -> store[0][at + f] += (float) v); used[0] += Features.COUNT; return 0; });
    d.features = Arrays.copyOf(store[0], used[0]);
    d.gold = trace(d, path);
    double nulls = 0;
    for (int[] s : path) if (s[0] == s[2] || s[1] == s[3]) nulls++;
    double alpha = Double.parseDouble(System.getProperty("talpha", "20"));
    d.offset = Math.log((nulls + alpha * 0.035) / (path.size() + alpha) / 0.035);
    return d;
  }

  /** Drops one side of pairs, singly and in runs, so that what stays has no counterpart. */
  static void drop(Doc d, List<String> el, List<String> rl, Random random, double rate) {
    Set<Integer> de = new HashSet<>(), dr = new HashSet<>();
    int run = 0, side = 0;
    for (int[][] b : d.goldBeads) {
      if (b[0].length == 0 || b[1].length == 0) continue;
      if (run == 0 && random.nextDouble() < rate) { run = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 1; side = random.nextInt(2); }
      if (run > 0) { run--; if (side == 0) for (int i : b[0]) de.add(i); else for (int j : b[1]) dr.add(j); }
    }
    int[] em = keep(el, de), rm = keep(rl, dr);
    List<int[][]> beads = new ArrayList<>();
    for (int[][] b : d.goldBeads) {
      int[] e = Arrays.stream(b[0]).map(i -> em[i]).filter(i -> i >= 0).toArray(), r = Arrays.stream(b[1]).map(j -> rm[j]).filter(j -> j >= 0).toArray();
      if (e.length + r.length > 0) beads.add(new int[][] {e, r});
    }
    d.goldBeads = beads;
  }
  static int[] keep(List<String> lines, Set<Integer> drop) {
    int[] map = new int[lines.size()]; List<String> kept = new ArrayList<>();
    for (int i = 0; i < map.length; i++) if (drop.contains(i)) map[i] = -1; else { map[i] = kept.size(); kept.add(lines.get(i)); }
    lines.clear(); lines.addAll(kept); return map;
  }
  static double[] scores(Doc d, double[] w) {
    double[] s = new double[d.lattice.edges];
    for (int e = 0; e < s.length; e++) { double sum = 0; int b = e * Features.COUNT; for (int f = 0; f < Features.COUNT; f++) sum += w[f] * d.features[b + f]; s[e] = sum; }
    return s;
  }

  static List<int[][]> gold(Path p) throws IOException {
    List<int[][]> out = new ArrayList<>();
    for (String l : Files.readAllLines(p)) {
      if (l.isBlank() || l.startsWith("#")) continue;
      String[] c = l.split("\t", -1);
      out.add(new int[][] {ints(c[0]), c.length > 1 ? ints(c[1]) : new int[0]});
    }
    return out;
  }

  static int[] ints(String s) {
    return s.isBlank()
        ? new int[0]
        : Arrays.stream(s.split(",")).mapToInt(x -> Integer.parseInt(x.strip())).sorted().toArray();
  }

  /** points (i,j,i2,j2) along the gold path in canonical order. */
  static List<int[]> goldPath(Doc d) {
    List<int[][]> pairs = new ArrayList<>();
    for (int[][] b : d.goldBeads) if (b[0].length > 0 && b[1].length > 0) pairs.add(b);
    pairs.sort(Comparator.comparingInt(b -> b[0][0]));
    List<int[]> path = new ArrayList<>();
    int i = 0, j = 0;
    for (int[][] b : pairs) {
      int bi = b[0][0], bj = b[1][0];
      if (bi < i || bj < j) continue;
      while (i < bi) {
        path.add(new int[] {i, j, i + 1, j});
        i++;
      }
      while (j < bj) {
        path.add(new int[] {i, j, i, j + 1});
        j++;
      }
      int i2 = b[0][b[0].length - 1] + 1, j2 = b[1][b[1].length - 1] + 1;
      path.add(new int[] {i, j, i2, j2});
      i = i2;
      j = j2;
    }
    while (i < d.n) {
      path.add(new int[] {i, j, i + 1, j});
      i++;
    }
    while (j < d.m) {
      path.add(new int[] {i, j, i, j + 1});
      j++;
    }
    return path;
  }

  static int[] trace(Doc d, List<int[]> path) {
    Lattice l = d.lattice;
    Map<Long, Integer> index = new HashMap<>();
    for (int p = 0; p < l.points(); p++)
      index.put(((long) l.pointRussian[p] << 32) | l.pointEnglish[p], p);
    int[] edges = new int[path.size()];
    int k = 0;
    d.reachable = true;
    for (int[] s : path) {
      Integer p = index.get(((long) s[1] << 32) | s[0]), q = index.get(((long) s[3] << 32) | s[2]);
      int found = -1;
      if (p != null && q != null)
        for (int e = l.firstEdge[p]; e < l.firstEdge[p + 1]; e++) if (l.to[e] == q) found = e;
      if (found < 0) {
        d.missing++;
        d.reachable = false;
      }
      edges[k++] = found;
    }
    return edges;
  }

  /**
   * Conditional log-likelihood, gold edges outside the lattice left out of the empirical counts
   * (and their share of expectations kept).
   */
  static double objective(List<Doc> train, double[] w, double[] grad, double l2) {
    double ll = 0;
    Arrays.fill(grad, 0);
    for (Doc d : train) {
      if (d.missing > 0.2 * d.gold.length) continue;
      Lattice l = d.lattice;
      double[] scores = scores(d, w);
      if (Boolean.getBoolean("oracle")) scores = shift(d, scores, d.offset);
      Posterior q = l.posterior(scores, w);
      // empirical: paths through the gold edges that exist: constrained posterior
      double[] bonus = scores.clone();
      double big = 0;
      for (int e : d.gold)
        if (e >= 0) {
          bonus[e] += 50;
          big += 50;
        }
      Posterior g = l.posterior(bonus, w);
      ll += d.weight * (g.logZ() - big - q.logZ());
      for (int e = 0; e < l.edges; e++) {
        double diff = (g.edge()[e] - q.edge()[e]) * d.weight;
        if (Math.abs(diff) < 1e-9) continue;
        int base = e * Features.COUNT;
        for (int f = 0; f < Features.COUNT; f++) grad[f] += diff * d.features[base + f];
      }
      grad[Features.RUN] += d.weight * (g.run() - q.run());
      grad[Features.RUN + 1] += d.weight * (g.cross() - q.cross());
    }
    for (int f = 0; f < w.length; f++) {
      double away = (w[f] - center[f]) * (center[f] == 0 ? 1 : Double.parseDouble(System.getProperty("stiff", "1")));
      ll -= 0.5 * l2 * away * away / (scale[f] * scale[f]);
      grad[f] -= l2 * away / (scale[f] * scale[f]);
    }
    Ablation.chosen().flatten(Features.NAMES, grad);
    return ll;
  }

  static int[] constrain(Doc d) {
    return new int[0];
  }

  /** Weights that the fit is drawn to: none, or those of the last fit. */
  static double[] center = Boolean.getBoolean("center") ? Weights.inOrder() : new double[Features.COUNT];

  static double[] scale = new double[Features.COUNT];

  /** The offset that the aligner itself finds with given weights. */
  static double emOffset(Doc d, double[] w) {
    double[] scores = scores(d, w);
    double offset = -2;
    for (int round = 0; round < 3; round++) {
      Posterior post = d.lattice.posterior(shift(d, scores, offset), w);
      double nulls = 0, beads = 0;
      for (int e = 0; e < d.lattice.edges; e++) {
        beads += post.edge()[e];
        if (d.lattice.kind[e] != 0) nulls += post.edge()[e];
      }
      offset = Math.log((nulls + 10 * 0.035) / (beads + 10) / 0.035);
    }
    return offset;
  }

  static double[] fit(List<Doc> train) {
    if (Boolean.getBoolean("self")) for (Doc d : train) d.offset = emOffset(d, Weights.inOrder());
    int n = Features.COUNT;
    double[] sum = new double[n], sq = new double[n];
    double c = 0;
    for (Doc d : train)
      for (int e : d.gold)
        if (e >= 0) {
          c += d.weight;
          for (int f = 0; f < n; f++) {
            float v = d.features[e * n + f];
            sum[f] += d.weight * v;
            sq[f] += d.weight * v * v;
          }
        }
    for (int f = 0; f < n; f++) {
      double m = sum[f] / c;
      scale[f] = 1 / Math.sqrt(Math.max(1e-3, sq[f] / c - m * m));
    }
    scale[Features.RUN] = scale[Features.RUN + 1] = 3;
    double l2 = Double.parseDouble(System.getProperty("l2", "1.0"));
    double[] w = center.clone();
    return Lbfgs.maximize(w, (x, g) -> objective(train, x, g, l2), Integer.getInteger("iter", 60));
  }

  static void evaluate(Doc d, double[] w, Map<String, double[]> total) {
    for (String config : System.getProperty("em", "-2,10,3,0").split(";")) {
      String[] c = config.split(",");
      System.setProperty("start", c[0]); System.setProperty("alpha", c[1]); System.setProperty("rounds", c[2]); System.setProperty("pscale", c[3]);
      evaluate1(d, w, total, d.set + " " + config);
    }
  }
  static void evaluate1(Doc d, double[] w, Map<String, double[]> total, String label) {
    double[] scores = scores(d, w);
    Posterior post = null;
    double offset = 0;
    if (Ablation.chosen() != Ablation.NULL_SHARE) {
      double alpha = Double.parseDouble(System.getProperty("alpha", "20")),
          start = Double.parseDouble(System.getProperty("start", "0"));
      double prior = 0.035;
      offset = start;
      for (int round = 0; round < Integer.getInteger("rounds", 3); round++) {
        double[] s = shift(d, scores, offset);
        post = d.lattice.posterior(s, w);
        double nulls = 0, beads = 0;
        for (int e = 0; e < d.lattice.edges; e++) {
          beads += post.edge()[e];
          if (d.lattice.kind[e] != 0) nulls += post.edge()[e];
        }
        double pi = (nulls + alpha * prior * Math.exp(Double.parseDouble(System.getProperty("pscale", "-4")))) / (beads + alpha);
        offset = Math.log(pi / prior);
      }
      scores = shift(d, scores, offset);
    }
    post = d.lattice.posterior(scores, w);
    int[] best = d.lattice.best(scores, w);
    int[] from = d.lattice.from;
    Set<String> gold = new LinkedHashSet<>(), goldPairs = new HashSet<>();
    for (int[][] b : d.goldBeads) {
      if (b[0].length > 0 && b[1].length > 0) {
        gold.add(Arrays.toString(b[0]) + Arrays.toString(b[1]));
        goldPairs.add(Arrays.toString(b[0]) + Arrays.toString(b[1]));
      } else {
        for (int x : b[0]) gold.add("[" + x + "][]");
        for (int x : b[1]) gold.add("[][" + x + "]");
      }
    }
    double[] c = total.computeIfAbsent(label, k -> new double[4]);
    int okPairs = 0;
    for (int e : best) {
      int p = from[e], q = d.lattice.to[e];
      String key =
          range(d.lattice.pointEnglish[p], d.lattice.pointEnglish[q])
              + range(d.lattice.pointRussian[p], d.lattice.pointRussian[q]);
      c[1]++;
      boolean ok = gold.contains(key);
      if (ok) {
        c[0]++;
        if (d.lattice.kind[e] == 0) okPairs++;
      }
      if (d.lattice.kind[e] == 0)
        calibration.computeIfAbsent(label, k -> new ArrayList<>())
            .add(new double[] {post.edge()[e], ok ? 1 : 0});
    }
    if (d.set.equals(System.getProperty("show", ""))) {
      System.out.printf("%s offset %.2f oracle %.2f%n", d.name, offset, d.offset);
      Set<String> mine = new LinkedHashSet<>();
      for (int e : best) {
        int p = from[e], q = d.lattice.to[e];
        String key =
            range(d.lattice.pointEnglish[p], d.lattice.pointEnglish[q])
                + range(d.lattice.pointRussian[p], d.lattice.pointRussian[q]);
        mine.add(key);
        if (!gold.contains(key)) System.out.printf("  - %s %.3f%n", key, post.edge()[e]);
      }
      for (String g : gold) if (!mine.contains(g)) System.out.println("  + " + g);
    }
    c[2] += okPairs;
    c[3] += goldPairs.size();
  }

  static double[] shift(Doc d, double[] scores, double offset) {
    double[] s = scores.clone();
    for (int e = 0; e < s.length; e++) if (d.lattice.kind[e] != 0) s[e] += offset;
    return s;
  }

  static String range(int a, int b) {
    int[] r = new int[b - a];
    for (int k = 0; k < r.length; k++) r[k] = a + k;
    return Arrays.toString(r);
  }
}
