package org.fuwubao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Kinds of files that are taken in, each with its extension and what its content must show. */
public enum FileKind {

    /** A workbook: a ZIP archive with the parts of one, which does not blow up when it is unpacked. */
    XLSX("xlsx") {
        @Override
        boolean fits(byte[] content) {
            return startsWith(content, 'P', 'K', 3, 4) && partsOf(content).containsAll(Set.of("[Content_Types].xml", "xl/workbook.xml"));
        }
    },

    /** Text in UTF-8 or GB 18030 without control characters. */
    CSV("csv") {
        @Override
        boolean fits(byte[] content) {
            for (byte b : content) {
                if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                    return false;
                }
            }
            return charsetOf(content) != null;
        }
    };

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 1000;

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    abstract boolean fits(byte[] content);

    /** The encoding in which the bytes are text, {@code null} when they are none. */
    public static Charset charsetOf(byte[] content) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                charset.newDecoder().decode(ByteBuffer.wrap(content));
                return charset;
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        return null;
    }

    private static boolean startsWith(byte[] content, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (content.length <= i || content[i] != (byte) first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Names of the parts of an archive; empty when it is broken, or unpacks to more than anybody typed. */
    private static Set<String> partsOf(byte[] content) {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        // by its directory: archives of spreadsheet programs are not always readable from the front
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            return Set.of();
                        }
                    }
                }
                if (names.size() > MOST_PARTS) {
                    return Set.of();
                }
            }
            return names;
        } catch (IOException | IllegalArgumentException broken) {
            return Set.of();
        }
    }
}
