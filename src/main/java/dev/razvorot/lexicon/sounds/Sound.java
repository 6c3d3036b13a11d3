package dev.razvorot.lexicon.sounds;

import java.util.Arrays;

/**
 * How a word sounds, ready to be compared: the writing of {@link Sounds} and the sets of sounds by
 * which most other words can be refused at a glance.
 *
 * <p>Immutable. A comparison costs O(length x length), a refusal a few instructions.
 */
public final class Sound {
  /** The sound of what has none, such as a number. */
  public static final Sound NONE = new Sound("");

  /** Number of {@linkplain #skeleton skeletons}. */
  public static final int SKELETONS = 2 * SoundCosts.CLASSES * SoundCosts.CLASSES;

  private final byte[] sounds;
  private final int skeleton;

  /** The sounds that cost one to lack, one bit each. */
  private final int consonants;

  /** All sounds and their kin. */
  private final int kin;

  /** The sound of a lower-case English word or romanised name. */
  public static Sound ofEnglish(String form) {
    return new Sound(Sounds.ofEnglish(form));
  }

  /** The sound of a lower-case Russian word. */
  public static Sound ofRussian(String form) {
    return new Sound(Sounds.ofRussian(form));
  }

  /** The sound of a rough writing in small Latin letters. */
  private Sound(String writing) {
    this.sounds = new byte[writing.length()];
    int set = 0;
    int near = 0;
    for (int at = 0; at < sounds.length; at++) {
      sounds[at] = (byte) (writing.charAt(at) - 'a');
      set |= 1 << sounds[at];
      near |= SoundCosts.KIN[sounds[at]];
    }
    this.consonants = set & SoundCosts.CONSONANTS;
    this.kin = near;
    this.skeleton = newSkeleton();
  }

  /** Number of sounds. */
  public int length() {
    return sounds.length;
  }

  /**
   * How the word begins, whatever the spelling: with a vowel or not, and the classes of its first
   * two consonants; 0 to below {@link #SKELETONS}. Words that sound alike seldom differ in it.
   */
  public int skeleton() {
    return skeleton;
  }

  private int newSkeleton() {
    int start = sounds.length > 0 && SoundCosts.isVowel(sounds[0]) ? 1 : 0;
    int skeleton = 0;
    int found = 0;
    for (int at = 0; at < sounds.length && found < 2; at++) {
      int next = SoundCosts.CONSONANT_CLASS[sounds[at]];
      if (next > 0) {
        skeleton = skeleton * SoundCosts.CLASSES + next;
        found++;
      }
    }
    return 2 * skeleton + start;
  }

  /** Nearness of two sounds in [0, 1], 1 if they are equal; 0 if it is below a floor. */
  public double similarity(Sound other, double floor) {
    int longer = Math.max(sounds.length, other.sounds.length);
    int most = most(floor, longer);
    if (longer == 0 || least(other) > most) {
      return 0;
    }
    int distance = distance(other, most);
    return distance > most ? 0 : Math.max(0, 1 - distance / (SoundCosts.WHOLE * (double) longer));
  }

  /** Whether the nearness may reach a floor, seen at a glance. */
  public boolean mayReach(double floor, Sound other) {
    int longer = Math.max(sounds.length, other.sounds.length);
    return longer > 0 && least(other) <= most(floor, longer);
  }

  /** The greatest distance at which the nearness is not below a floor. */
  private static int most(double floor, int longer) {
    return (int) ((1 - floor) * longer * SoundCosts.WHOLE + ROUNDING);
  }

  /** Guards against what a product of fractions loses. */
  private static final double ROUNDING = 1e-6;

  /**
   * What the distance cannot fall below: a consonant that the other word has neither itself nor by
   * its kin must be dropped or swapped in full, and so must as many sounds, at the cheapest, as one
   * word is longer.
   */
  private int least(Sound other) {
    int alone =
        Math.max(
            Integer.bitCount(consonants & ~other.kin), Integer.bitCount(other.consonants & ~kin));
    int gaps = SoundCosts.CHEAPEST_GAP * Math.abs(sounds.length - other.sounds.length);
    return Math.max(alone * SoundCosts.WHOLE, gaps);
  }

  /** Edit distance in tenths, or anything above the limit if it is above it. */
  private int distance(Sound other, int limit) {
    byte[] b = other.sounds;
    int[] costs = new int[b.length + 1];
    for (int column = 1; column <= b.length; column++) {
      costs[column] = costs[column - 1] + SoundCosts.GAP[b[column - 1]];
    }
    for (byte sound : sounds) {
      if (step(sound, b, costs) > limit) {
        return limit + 1;
      }
    }
    return costs[b.length];
  }

  /** Moves the row of costs on by one sound; returns the least of it. */
  private static int step(byte sound, byte[] b, int[] costs) {
    int gap = SoundCosts.GAP[sound];
    byte[] swaps = SoundCosts.SWAP[sound];
    int diagonal = costs[0];
    costs[0] += gap;
    int least = costs[0];
    for (int column = 1; column < costs.length; column++) {
      int other = b[column - 1];
      int skip = Math.min(costs[column] + gap, costs[column - 1] + SoundCosts.GAP[other]);
      int cost = Math.min(diagonal + swaps[other], skip);
      diagonal = costs[column];
      costs[column] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sound sound && Arrays.equals(sounds, sound.sounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sounds);
  }

  @Override
  public String toString() {
    StringBuilder writing = new StringBuilder(sounds.length);
    for (byte sound : sounds) {
      writing.append((char) ('a' + sound));
    }
    return writing.toString();
  }
}
