package dev.razvorot.text;

import com.ibm.icu.text.Normalizer2;
import dev.razvorot.Finding;
import dev.razvorot.text.Change.Kind;
import java.util.ArrayList;
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
 * <p>Immutable, safe for use by several threads, O(length of the text). A text that needs nothing
 * is returned as it is after one quick pass.
 */
public final class TextNormalizer {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final TextNormalizer STANDARD = new TextNormalizer(EnumSet.noneOf(Fold.class));

  private final Set<Fold> folds;

  private TextNormalizer(Set<Fold> folds) {
    this.folds = folds;
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

  /** The normalizer that does what is always done and folds nothing. */
  public static TextNormalizer standard() {
    return STANDARD;
  }

  /** The normalizer that does what is always done and folds these things, and no others, too. */
  public TextNormalizer folding(Set<Fold> asked) {
    EnumSet<Fold> copy = EnumSet.noneOf(Fold.class);
    copy.addAll(asked);
    return new TextNormalizer(copy);
  }

  /** The exported form of a text of any number of lines; line ends stay as they are. */
  public Normalized normalize(String text) {
    List<Change> changes = new ArrayList<>();
    String mended = mend(text, changes);
    return new Normalized(mended, Change.findings(changes));
  }

  /** The exported form; what was done to get it is added to the changes. */
  String mend(String text, List<Change> changes) {
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
    String mended = SoundText.isSound(line) ? line : repair(line, changes);
    Folding folding = new Folding(changes);
    for (Fold fold : folds) {
      mended = folding.apply(fold, mended);
    }
    return mended;
  }

  private String repair(String line, List<Change> changes) {
    Optional<String> repaired = Mojibake.repair(line);
    repaired.ifPresent(
        text -> changes.add(new Change(Kind.BROKEN, "the encoding of the line", 0, 0)));
    String visible = InvisibleCharacters.remove(repaired.orElse(line), changes);
    String composed = compose(visible, changes);
    doubt(composed, changes);
    return composed;
  }

  private static String compose(String text, List<Change> changes) {
    int sound = NFC.spanQuickCheckYes(text);
    if (sound == text.length() || NFC.isNormalized(text)) {
      return text;
    }
    String composed = NFC.normalize(text);
    int letters = Math.max(1, text.length() - composed.length());
    String what = letters == 1 ? "1 letter" : letters + " letters";
    changes.add(new Change(Kind.DECOMPOSED, what, sound, sound));
    return composed;
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
