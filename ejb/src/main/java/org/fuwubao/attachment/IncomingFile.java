package org.fuwubao.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fuwubao.shared.BusinessRuleViolation;

/**
 * A file that somebody sent, over a page or REST, checked before anybody opens it: its size, the extension of its
 * name and its content have to be of one of the kinds that are wanted.
 */
public final class IncomingFile {

    private static final String FIELD = "file";
    private static final int MEGABYTE = 1024 * 1024;

    private final FileKind kind;
    private final byte[] content;

    /**
     * @param name the name it had at the sender's, trusted for nothing but its extension
     * @throws BusinessRuleViolation {@code FILE_EMPTY}, {@code FILE_TOO_LARGE} (argument: megabytes), {@code FILE_KIND}
     *                               (argument: extensions) or {@code FILE_CONTENT}, on field {@code file}
     */
    public IncomingFile(String name, byte[] content, int mostMegabytes, FileKind... wanted) {
        if (content == null || content.length == 0) {
            throw new BusinessRuleViolation("FILE_EMPTY", FIELD);
        }
        if (content.length > mostMegabytes * MEGABYTE) {
            throw new BusinessRuleViolation("FILE_TOO_LARGE", FIELD, mostMegabytes);
        }
        this.kind = byExtension(name, wanted);
        if (!kind.fits(content)) {
            throw new BusinessRuleViolation("FILE_CONTENT", FIELD, kind.extension());
        }
        this.content = content.clone();
    }

    private static FileKind byExtension(String name, FileKind... wanted) {
        String lower = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(wanted).filter(kind -> lower.endsWith("." + kind.extension())).findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("FILE_KIND", FIELD,
                        Arrays.stream(wanted).map(FileKind::extension).collect(Collectors.joining(", "))));
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }
}
