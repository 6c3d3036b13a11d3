package dev.razvorot.text.normal;

import com.ibm.icu.text.Normalizer2;
import dev.razvorot.Finding;
import dev.razvorot.text.Lines;
import dev.razvorot.text.encodings.Mojibake;
import dev.razvorot.text.encodings.SoundText;
import dev.razvorot.text.normal.Change.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings text to its exported form: NFC, and nothing that cannot be seen.
 *
 * <p>Always done, and reported: lines in the wrong encoding are {@linkplain Mojibake repaired};
 * letters written as two code points are composed; soft hyphens, zero-width characters, direction
 * marks and byte order marks are removed, as are characters that XML cannot hold and surrogates
 * without their other half. Reported only: {@linkplain Homoglyphs words of two scripts} and U+FFFD.
 * Never done: NFKC; and quotes, dashes, spaces, ё and stress marks stay as the author wrote them
 * unless {@linkplain #folding asked for}.
 *
 * <p>The checks of the findings: {@code broken-encoding}, {@code mixed-script}, {@code
 * lost-character} (warnings); {@code invisible-character}, {@code control-character}, {@code
 * lone-surrogate}, {@code decomposed-letter}, {@code folded} (notes).
 *
 * <p>A text in its exported form stays as it is: a line is mended until nothing is left to mend, as
 * letters that were composed, or stood apart for a soft hyphen, may show the wrong encoding. So the
 * composed and the decomposed letter have one form.
 *
 * <p>Immutable, safe for use by several threads, O(length of the text). A text that needs nothing
 * is returned as it is after one quick pass.
 */
public final class TextNormalizer {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** Times that a line is mended at most; what three times leave has not been seen. */
  private static final int ROUNDS = 8;

  private static final TextNormalizer STANDARD =
      new TextNormalizer(EnumSet.noneOf(Fold.class), true);

  private final Set<Fold> folds;
  private final boolean rereads;

  private TextNormalizer(Set<Fold> folds, boolean rereads) {
    this.folds = folds;
    this.rereads = rereads;
  }

  /**
   * A text in its exported form.
   *
   * @param text the text
   * @param findings what was mended or is doubtful, one finding for each kind of thing with its
   *     places: characters counted from 1 in UTF-16 units, as editors do, in the text as given for
   *     what was removed or composed, in the text as returned for what is still there
   */
  public record Normalized(String text, List<Finding> findings) {

    /** Copies the findings. */
    public Normalized {
      findings = List.copyOf(findings);
    }
  }

  /**
   * One thing that was mended or is doubtful.
   *
   * @param check the check that saw it, such as {@code invisible-character}
   * @param message what, for a person to read
   * @param character where, counted from 1 in UTF-16 units
   * @param isGiven whether that is counted in the text as given; if not, in the text as returned
   */
  public record Mark(String check, String message, int character, boolean isGiven) {}

  /**
   * A text in its exported form, and every single thing with its place.
   *
   * @param text the text
   * @param marks in the order of what they are about in the text as returned
   */
  public record Marked(String text, List<Mark> marks) {

    /** Copies the marks. */
    public Marked {
      marks = List.copyOf(marks);
    }
  }

  /** The normalizer that does what is always done and folds nothing. */
  public static TextNormalizer standard() {
    return STANDARD;
  }

  /** The normalizer that does what is always done and folds these things, and no others, too. */
  public TextNormalizer folding(Set<Fold> asked) {
    EnumSet<Fold> copy = EnumSet.noneOf(Fold.class);
    copy.addAll(asked);
    return new TextNormalizer(copy, rereads);
  }

  /** The same that leaves lines in the wrong encoding as they are and reports them. */
  public TextNormalizer leavingEncoding() {
    return new TextNormalizer(folds, false);
  }

  /** The exported form of a text of any number of lines; line ends stay as they are. */
  public Normalized normalize(String text) {
    if (folds.isEmpty() && SoundText.isSound(text)) {
      return new Normalized(text, List.of());
    }
    List<Change> changes = new ArrayList<>();
    String mended = mend(text, changes);
    return new Normalized(mended, Change.findings(changes));
  }

  /** The same as {@link #normalize} with every single place. */
  public Marked mark(String text) {
    List<Change> changes = new ArrayList<>();
    String mended = mend(text, changes);
    return new Marked(
        mended,
        changes.stream()
            .sorted(Comparator.comparingInt(Change::output))
            .map(Change::mark)
            .toList());
  }

  /**
   * The exported form; what was done to get it is added to the changes. For the rooms of {@code
   * text}, which cut the text further and must know what lies where.
   */
  public String mend(String text, List<Change> changes) {
    if (folds.isEmpty() && SoundText.isSound(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (Lines.Line line : Lines.of(text)) {
      out.append(text, done, line.start());
      List<Change> found = new ArrayList<>();
      String mended = mendLine(text.substring(line.start(), line.end()), found);
      found.forEach(change -> changes.add(change.shifted(line.start(), out.length())));
      out.append(mended);
      done = line.end();
    }
    return out.append(text, done, text.length()).toString();
  }

  private String mendLine(String line, List<Change> changes) {
    String given = line;
    String mended = mendOnce(given, changes);
    for (int round = 1; round < ROUNDS && isOpen(given, mended); round++) {
      given = mended;
      List<Change> later = new ArrayList<>();
      mended = mendOnce(given, later);
      join(later, changes, line.length(), mended.length());
    }
    return mended;
  }

  /** Whether another round may find something. */
  private static boolean isOpen(String given, String mended) {
    return !mended.equals(given) && !SoundText.isSound(mended);
  }

  /** Adds the changes of a later round, which judges anew what is still there. */
  private static void join(List<Change> later, List<Change> changes, int given, int returned) {
    changes.removeIf(Change::isDoubt);
    changes.addAll(later);
    changes.replaceAll(change -> change.within(given, returned));
  }

  private String mendOnce(String line, List<Change> changes) {
    String mended = SoundText.isSound(line) ? line : repair(line, changes);
    Folding folding = new Folding(changes);
    for (Fold fold : folds) {
      mended = folding.apply(fold, mended);
    }
    return mended;
  }

  private String repair(String line, List<Change> changes) {
    String visible = InvisibleCharacters.remove(reread(line, changes), changes);
    String composed = compose(visible, changes);
    doubt(composed, changes);
    return composed;
  }

  private String reread(String line, List<Change> changes) {
    Optional<String> repaired = Mojibake.repair(line);
    if (repaired.isEmpty()) {
      return line;
    }
    if (rereads) {
      changes.add(new Change(Kind.BROKEN, "the encoding of the line", 0, 0));
      return repaired.get();
    }
    changes.add(new Change(Kind.UNREAD, repaired.get().strip(), 0, 0));
    return line;
  }

  private static String compose(String text, List<Change> changes) {
    int sound = NFC.spanQuickCheckYes(text);
    if (sound == text.length() || NFC.isNormalized(text)) {
      return text;
    }
    String composed = NFC.normalize(text);
    int letters = Math.max(1, text.length() - composed.length());
    String what = letters == 1 ? "1 letter" : letters + " letters";
    changes.add(new Change(Kind.DECOMPOSED, what, sound + removedBefore(sound, changes), sound));
    return composed;
  }

  /** How many units were removed before a place of the text without them. */
  private static int removedBefore(int place, List<Change> changes) {
    int removed = 0;
    for (Change change : changes) {
      boolean before = change.isRemoval() && change.output() <= place;
      removed = before ? change.offset() + 1 - change.output() : removed;
    }
    return removed;
  }

  private void doubt(String text, List<Change> changes) {
    for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
      changes.add(new Change(Kind.LOST, "only U+FFFD is left", i, i));
    }
    if (!folds.contains(Fold.SCRIPT)) {
      for (Homoglyphs.MixedWord mixed : Homoglyphs.find(text)) {
        String what = mixed.word() + "; in one script: " + mixed.suggestion();
        changes.add(new Change(Kind.MIXED, what, mixed.start(), mixed.start()));
      }
    }
  }
}
