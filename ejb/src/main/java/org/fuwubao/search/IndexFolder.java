package org.fuwubao.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The files of the index, looked at before the engine opens them: what cannot be read in full is thrown away, because
 * the database has everything and the application shall start. A note beside the files says that they are complete and
 * which build of the document they hold; it is taken away while they are built.
 *
 * <p>Folder: {@code FWB_INDEX_DIR}, else system property {@code fwb.index.dir}, else {@code index} beside the server's
 * data; none outside a server.
 */
final class IndexFolder {

    /** Raised with every change of what {@link EnterpriseDocument} writes: an index of another build is built again. */
    static final String BUILD = "1";

    private final Path root;

    IndexFolder(Path root) {
        this.root = root;
    }

    static Optional<IndexFolder> configured() {
        return Stream.of(Optional.ofNullable(System.getenv("FWB_INDEX_DIR")), Optional.ofNullable(System.getProperty("fwb.index.dir")),
                        Optional.ofNullable(System.getProperty("jboss.server.data.dir")).map(data -> data + "/index"))
                .flatMap(Optional::stream).filter(folder -> !folder.isBlank()).findFirst()
                .map(folder -> new IndexFolder(Path.of(folder).toAbsolutePath()));
    }

    Path root() {
        return root;
    }

    /** Throws away what is broken; afterwards the engine can open the folder. */
    void clearWhatIsBroken() {
        if (!isReadable()) {
            forget();
            delete(files());
        }
    }

    /** Whether the files are whole and of this build. */
    boolean isComplete() {
        try {
            return Files.isRegularFile(note()) && BUILD.equals(Files.readString(note()).strip());
        } catch (IOException e) {
            return false;
        }
    }

    /** The files are whole now. */
    void remember() {
        try {
            Files.createDirectories(root);
            Files.writeString(note(), BUILD);
        } catch (IOException e) {
            throw new IllegalStateException("index folder " + root + " cannot be written", e);
        }
    }

    /** The files are no longer, or not yet, whole. */
    void forget() {
        delete(note());
    }

    private Path files() {
        return root.resolve(SearchMapping.INDEX);
    }

    private Path note() {
        return root.resolve(SearchMapping.INDEX + ".complete");
    }

    /** Reads every byte: each file of the engine ends with a sum over its content. */
    private boolean isReadable() {
        if (!Files.isDirectory(files())) {
            return false;
        }
        try (Directory directory = FSDirectory.open(files())) {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            directory.obtainLock("write.lock").close();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    ((CodecReader) leaf.reader()).checkIntegrity();
                }
            }
            return true;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static void delete(Path path) {
        try {
            if (Files.exists(path)) {
                try (Stream<Path> paths = Files.walk(path)) {
                    for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("index file " + path + " cannot be deleted", e);
        }
    }
}
