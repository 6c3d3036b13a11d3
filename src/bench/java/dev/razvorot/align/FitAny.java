package dev.razvorot.align;

import dev.razvorot.*;
import dev.razvorot.lexicon.*;
import java.io.*;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

/** Fits the any-order weights: throw-away form. */
public final class FitAny {
  static final class Doc { String set, name; List<Candidates.Candidate> cands; List<float[]> f; boolean[] y; int gold, reach; double w = 1; int[] eLine, rLine; boolean file; Set<Long> goldPairs = new HashSet<>(); float[][] f2; double[] p; }
  public static void main(String[] a) throws IOException {
    Path bench = Path.of(a[0]);
    Words words = Ablation.words();
    Map<String, List<Doc>> docs = new LinkedHashMap<>();
    for (String set : "mixed mixed-shuffled mixed-end headlines-200 news-2000 news-max debtitles tiny".split(" ")) {
      List<Doc> list = new ArrayList<>(); long t0 = System.nanoTime();
      if (set.startsWith("mixed")) { for (Path g : sorted(bench.resolve("mixed"))) list.add(mixed(g, words, set)); }
      else if (set.equals("tiny")) { list.addAll(tiny(bench.resolve("shuffled/news-2000.gold.tsv"), words, 400, 1)); list.addAll(tiny(bench.resolve("shuffled/headlines-200.gold.tsv"), words, 400, 2)); }
      else list.add(lists(bench.resolve("shuffled/" + set + ".gold.tsv"), words));
      int gold = 0, reach = 0, c = 0; for (Doc d : list) { d.set = set; gold += d.gold; reach += d.reach; c += d.cands.size(); }
      System.out.printf("%s: %d gold, candidate recall %.4f, %d candidates, %.1f s%n", set, gold, reach / (double) gold, c, (System.nanoTime() - t0) / 1e9);
      docs.put(set, list);
    }
    String[] groups = {"headlines-200", "news-2000", "news-max", "debtitles"};
    // cross-validation: lists are halved by Russian line parity inside the fit; mixed by 4 folds over documents
    int folds = 4;
    Map<String, double[]> total = new LinkedHashMap<>();
    double[] last = null, last2 = null;
    for (int fold = 0; fold < folds; fold++) {
      List<double[]> x = new ArrayList<>(); 
      double[] w = fit(docs, fold, false, null);
      for (List<Doc> l : docs.values()) for (Doc d : l) { d.p = new double[d.cands.size()]; for (int k = 0; k < d.p.length; k++) d.p[k] = dot(w, d.f.get(k)); OrderFeatures.fill(d); }
      double[] w2 = fit(docs, fold, true, null);
      for (var e : docs.entrySet()) { List<Doc> l = e.getValue();
        for (int k = 0; k < l.size(); k++) { Doc d = l.get(k); if (l.size() > 1 && k % folds != fold) continue; evaluate(d, fold, l.size() == 1 ? folds : 0, false, null, total, e.getKey()); evaluate(d, fold, l.size() == 1 ? folds : 0, true, w2, total, e.getKey() + " +order"); } }
      last = w; last2 = w2;
    }
    for (var e : total.entrySet()) { double[] c = e.getValue(); double p = c[0] / c[1], r = c[0] / c[2]; System.out.printf("%-24s P %.4f R %.4f F1 %.4f ECE %.4f%n", e.getKey(), p, r, 2 * p * r / (p + r), ece(e.getKey())); }
    last = fit(docs, -1, false, null);
    for (List<Doc> l : docs.values()) for (Doc d : l) { for (int k = 0; k < d.p.length; k++) d.p[k] = dot(last, d.f.get(k)); OrderFeatures.fill(d); }
    last2 = fit(docs, -1, true, null);
    try (PrintWriter o = new PrintWriter(System.getProperty("out", "any-order.weights"))) { for (double v : last) o.println(v); for (double v : last2) o.println(v); }
  }
  static double dot(double[] w, float[] f) { double s = 0; for (int k = 0; k < f.length; k++) s += w[k] * f[k]; return s; }
  /** true if candidate k of d is held out in this fold. */
  static boolean out(Doc d, int k, int fold, int index, int size) { if (fold < 0) return false; return size > 1 ? index % 4 == fold : (d.cands.get(k).russian() * 7919 >>> 3) % 4 == fold; }
  static double[] fit(Map<String, List<Doc>> docs, int fold, boolean second, double[] start) {
    List<float[]> x = new ArrayList<>(); List<Boolean> y = new ArrayList<>(); List<Double> weight = new ArrayList<>();
    for (List<Doc> l : docs.values()) { int n = 0; for (Doc d : l) n += d.gold;
      for (int i = 0; i < l.size(); i++) { Doc d = l.get(i); for (int k = 0; k < d.f.size(); k++) if (!out(d, k, fold, i, l.size())) { x.add(second ? d.f2[k] : d.f.get(k)); y.add(d.y[k]); weight.add((d.set.equals("mixed-end")||d.set.equals("mixed-shuffled") ? .5 : 1) * 700.0 / n); } } }
    int n = x.get(0).length; double[] mean = new double[n], sd = new double[n]; double tw = 0;
    for (int k = 0; k < x.size(); k++) { tw += weight.get(k); for (int f = 0; f < n; f++) { mean[f] += weight.get(k) * x.get(k)[f]; sd[f] += weight.get(k) * x.get(k)[f] * x.get(k)[f]; } }
    for (int f = 0; f < n; f++) { mean[f] /= tw; sd[f] = Math.sqrt(Math.max(1e-4, sd[f] / tw - mean[f] * mean[f])); }
    double l2 = Double.parseDouble(System.getProperty("l2any", "1"));
    return Lbfgs.maximize(new double[n], (w, g) -> {
      double ll = 0; Arrays.fill(g, 0);
      for (int k = 0; k < x.size(); k++) { float[] v = x.get(k); double s = dot(w, v); double p = 1 / (1 + Math.exp(-s)); double t = y.get(k) ? 1 : 0; ll += weight.get(k) * (y.get(k) ? -Math.log1p(Math.exp(-s)) : -Math.log1p(Math.exp(s))); double d = weight.get(k) * (t - p); for (int f = 0; f < n; f++) g[f] += d * v[f]; }
      for (int f = 0; f < n; f++) { ll -= 0.5 * l2 * w[f] * w[f] * sd[f] * sd[f]; g[f] -= l2 * w[f] * sd[f] * sd[f]; }
      if (!second) Ablation.chosen().flatten(PairFeatures.NAMES, g);
      return ll; }, 80);
  }
  static void evaluate(Doc d, int fold, int mod, boolean second, double[] w2, Map<String, double[]> total, String label) {
    for (double t : new double[] {0.5, 0.4, 0.3, 0.2}) evaluateAt(d, fold, mod, second, w2, total, t == 0.5 ? label : label + " @" + t, Math.log(t / (1 - t)));
  }
  static void evaluateAt(Doc d, int fold, int mod, boolean second, double[] w2, Map<String, double[]> total, String label, double bar) {
    double[] c = total.computeIfAbsent(label, k -> new double[3]);
    double[] s = new double[d.cands.size()];
    for (int k = 0; k < s.length; k++) s[k] = second ? dot(w2, d.f2[k]) : d.p[k];
    Map<Integer, Double> bestE = new HashMap<>(), bestR = new HashMap<>();
    for (int k = 0; k < s.length; k++) { bestE.merge(d.cands.get(k).english(), s[k], Math::max); bestR.merge(d.cands.get(k).russian(), s[k], Math::max); }
    for (int k = 0; k < s.length; k++) { var q = d.cands.get(k); if (mod > 0 && (q.russian() * 7919 >>> 3) % 4 != fold) continue;
      if (s[k] > bar && s[k] >= bestE.get(q.english()) && s[k] >= bestR.get(q.russian())) { c[1]++; if (d.y[k]) c[0]++; calibration.computeIfAbsent(label, z -> new ArrayList<>()).add(new double[] {1 / (1 + Math.exp(-s[k])), d.y[k] ? 1 : 0}); } }
    for (long g : d.goldPairs) if (mod == 0 || ((int) g * 7919 >>> 3) % 4 == fold) c[2]++;
  }
  static Doc mixed(Path g, Words words, String mode) throws IOException {
    Doc d = new Doc(); d.name = g.getFileName().toString(); d.file = true;
    List<String> lines = lines(Path.of(g.toString().replace(".gold.tsv", ".txt")));
    List<int[][]> gold = gold(g);
    int n = lines.size(); Integer[] order = new Integer[n]; for (int i = 0; i < n; i++) order[i] = i;
    if (mode.endsWith("shuffled")) { List<Integer> l = Arrays.asList(order); Collections.shuffle(l, new Random(g.getFileName().toString().hashCode())); }
    if (mode.endsWith("end")) Arrays.sort(order, Comparator.<Integer>comparingInt(i -> cyr(lines.get(i)) ? 1 : 0).thenComparingInt(i -> i));
    int[] at = new int[n]; List<String> moved = new ArrayList<>(); for (int k = 0; k < n; k++) { at[order[k]] = k; moved.add(lines.get(order[k])); }
    List<String> en = new ArrayList<>(), ru = new ArrayList<>(); List<Integer> el = new ArrayList<>(), rl = new ArrayList<>(); Map<Integer, Integer> ei = new HashMap<>(), ri = new HashMap<>();
    for (int k = 0; k < n; k++) { String l = moved.get(k); if (l.isBlank()) continue; if (cyr(l)) { ri.put(k, ru.size()); ru.add(l); rl.add(k); } else { ei.put(k, en.size()); en.add(l); el.add(k); } }
    Set<Long> pairs = new HashSet<>(); for (int[][] b : gold) if (b[0].length == 1 && b[1].length == 1 && ei.containsKey(at[b[0][0]]) && ri.containsKey(at[b[1][0]])) pairs.add(((long) ei.get(at[b[0][0]]) << 32) | ri.get(at[b[1][0]])); 
    build(d, en, ru, pairs, words);
    d.eLine = el.stream().mapToInt(x -> x).toArray(); d.rLine = rl.stream().mapToInt(x -> x).toArray();
    return d;
  }
  static boolean cyr(String s) {
    return dev.razvorot.text.Languages.of(s).orElse(Language.ENGLISH) == Language.RUSSIAN;
  }

  static Doc lists(Path g, Words words) throws IOException {
    Doc d = new Doc(); d.name = g.getFileName().toString(); String base = g.toString().replace(".gold.tsv", "");
    List<String> en = lines(Path.of(base + ".en")), ru = lines(Path.of(base + ".ru"));
    Set<Long> pairs = new HashSet<>(); for (int[][] b : gold(g)) if (b[0].length == 1 && b[1].length == 1) pairs.add(((long) b[0][0] << 32) | b[1][0]);
    build(d, en, ru, pairs, words);
    d.eLine = new int[en.size()]; d.rLine = new int[ru.size()]; for (int i = 0; i < d.eLine.length; i++) d.eLine[i] = i; for (int i = 0; i < d.rLine.length; i++) d.rLine[i] = i;
    return d;
  }
  /** Small lists cut from a large one: a handful of lines, some or none of which have a counterpart. */
  static List<Doc> tiny(Path g, Words words, int count, long seed) throws IOException {
    String base = g.toString().replace(".gold.tsv", "");
    List<String> en = lines(Path.of(base + ".en")), ru = lines(Path.of(base + ".ru"));
    List<int[][]> gold = gold(g); gold.removeIf(x -> x[0].length != 1 || x[1].length != 1);
    Random random = new Random(seed); List<Doc> docs = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      List<String> el = new ArrayList<>(), rl = new ArrayList<>(); Set<Long> pairs = new HashSet<>();
      int true_ = random.nextInt(4), a = random.nextInt(6), b = random.nextInt(6);
      for (int k = 0; k < true_; k++) { int[][] x = gold.get(random.nextInt(gold.size())); if (rl.contains(ru.get(x[1][0]))) continue; pairs.add(((long) el.size() << 32) | rl.size()); el.add(en.get(x[0][0])); rl.add(ru.get(x[1][0])); }
      for (int k = 0; k < a; k++) el.add(en.get(random.nextInt(en.size())));
      for (int k = 0; k < b; k++) rl.add(ru.get(random.nextInt(ru.size())));
      if (el.isEmpty() || rl.isEmpty()) continue;
      Doc d = new Doc(); d.name = "tiny" + n; build(d, el, rl, pairs, words);
      d.eLine = new int[el.size()]; d.rLine = new int[rl.size()]; for (int i = 0; i < d.eLine.length; i++) d.eLine[i] = i; for (int i = 0; i < d.rLine.length; i++) d.rLine[i] = i;
      docs.add(d);
    }
    return docs;
  }

  static void build(Doc d, List<String> en, List<String> ru, Set<Long> gold, Words words) {
    PreparedBitext bt = Ablation.chosen().prepare(words, doc("e", Language.ENGLISH, en), doc("r", Language.RUSSIAN, ru));
    Candidates c = new Candidates(bt);
    PairFeatures f = new PairFeatures(c, Features.anyOrder(bt));
    d.cands = c.list(); d.f = new ArrayList<>(); d.y = new boolean[d.cands.size()]; d.gold = gold.size(); d.goldPairs = gold;
    for (int k = 0; k < d.y.length; k++) { var q = d.cands.get(k); d.y[k] = gold.contains(((long) q.english() << 32) | q.russian()); if (d.y[k]) d.reach++; d.f.add(f.of(q)); }
  }
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

  static final class OrderFeatures {
    static void fill(Doc d) {
      d.f2 = new float[d.cands.size()][];
      OrderModel m = new OrderModel(d.cands, d.p, new OrderModel.Lines(d.eLine, d.rLine, d.file));
      for (int k = 0; k < d.f2.length; k++) d.f2[k] = m.features(d.cands.get(k), d.p[k]);
    }
  }
}
