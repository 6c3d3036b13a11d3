package dev.razvorot.text;

import com.ibm.icu.text.Normalizer2;
import dev.razvorot.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings text to its exported form: NFC, and nothing that cannot be seen.
 *
 * <p>Always done, and reported: letters written as two code points are composed; soft hyphens,
 * zero-width characters, direction marks and byte order marks are removed, as are characters that
 * XML cannot hold and surrogates without their other half. Never done: NFKC; and quotes, dashes,
 * spaces, ё and stress marks stay as the author wrote them unless {@linkplain #folding asked for}.
 *
 * <p>Immutable, safe for use by several threads, O(length of the text). A text that needs nothing
 * is returned as it is after one quick pass.
 */
public final class TextNormalizer {
  private static final TextNormalizer STANDARD = new TextNormalizer();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private TextNormalizer() {}

  /**
   * A text in its exported form.
   *
   * @param text the text
   * @param findings what was mended or is doubtful, one finding for each kind of thing; characters
   *     are counted from 1 in UTF-16 units, as editors do
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

  /** The exported form of a text of any number of lines; line ends stay as they are. */
  public Normalized normalize(String text) {
    if (SoundText.isSound(text)) {
      return new Normalized(text, List.of());
    }
    List<Change> changes = new ArrayList<>();
    String mended = mend(text, changes);
    return new Normalized(mended, Change.findings(changes));
  }

  /** The exported form; what was done to get it is added to the changes. */
  String mend(String text, List<Change> changes) {
    String visible = InvisibleCharacters.remove(text, changes);
    return compose(visible, changes);
  }

  private static String compose(String text, List<Change> changes) {
    int sound = NFC.spanQuickCheckYes(text);
    if (sound == text.length() || NFC.isNormalized(text)) {
      return text;
    }
    String composed = NFC.normalize(text);
    int letters = Math.max(1, text.length() - composed.length());
    String what = letters == 1 ? "1 letter" : letters + " letters";
    changes.add(new Change(Change.Kind.DECOMPOSED, what, sound, sound));
    return composed;
  }
}
