package org.fuwubao.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * A folded text that remembers where each of its characters came from, so that what was found under the folded spelling
 * can be marked in the original one.
 */
public final class FoldedText {

    private final String original;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String original, String folded, int[] starts, int[] ends) {
        this.original = original;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    public static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < original.length(); ) {
            int point = original.codePointAt(at);
            int next = at + Character.charCount(point);
            String piece = Folding.fold(point);
            folded.append(piece);
            for (int i = 0; i < piece.length(); i++) {
                starts.add(at);
                ends.add(next);
            }
            at = next;
        }
        return new FoldedText(original, folded.toString(), starts.stream().mapToInt(i -> i).toArray(),
                ends.stream().mapToInt(i -> i).toArray());
    }

    public String original() {
        return original;
    }

    public String folded() {
        return folded;
    }

    /** Index into the original of the character that the folded one at {@code index} came from. */
    public int originalStart(int index) {
        return starts[index];
    }

    /** Index just behind the original character that the folded one at {@code index} came from. */
    public int originalEnd(int index) {
        return ends[index];
    }
}
