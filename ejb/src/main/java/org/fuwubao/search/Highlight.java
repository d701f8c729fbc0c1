package org.fuwubao.search;

import java.util.List;

/**
 * A text with the parts that matched. Pieces in order are the text, exactly as it is on file; who shows them escapes them.
 *
 * @param field  where the match is
 * @param pieces the text cut into matched and other pieces
 */
public record Highlight(Field field, List<Piece> pieces) {

    /** What of the enterprise matched. */
    public enum Field { NAME, FORMER_NAME, USCC, PINYIN, INITIALS }

    /** @param marked whether it is part of the match */
    public record Piece(String text, boolean marked) {
    }

    public Highlight {
        pieces = List.copyOf(pieces);
    }

    /** The whole text, without marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    public boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
