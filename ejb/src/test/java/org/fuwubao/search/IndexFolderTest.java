package org.fuwubao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application starts on whatever it finds in the index folder, and knows when it must build the index again. */
class IndexFolderTest {

    private static final String NAME = "北京华创检测技术有限公司";

    @TempDir
    Path root;

    private IndexFolder folder;

    @BeforeEach
    void anIndexThatWasWholeWhenTheServerStopped() {
        folder = new IndexFolder(root);
        try (IndexedRegister register = IndexedRegister.emptyIn(root)) {
            register.add(NAME);
            assertThat(register.names("华创")).containsExactly(NAME);
        }
        folder.remember();
    }

    @Test
    void aWholeIndexIsKept() {
        folder.clearWhatIsBroken();
        assertThat(folder.isComplete()).isTrue();
        assertThat(files()).isNotEmpty();
    }

    @Test
    void aLockThatACrashLeftBehindDoesNotMatter() throws IOException {
        Files.writeString(root.resolve("enterprise/write.lock"), "");
        folder.clearWhatIsBroken();
        assertThat(folder.isComplete()).isTrue();
    }

    @Test
    void aMissingSegmentsFileMakesItAnew() {
        damaged(file -> file.getFileName().toString().startsWith("segments"), IndexFolderTest::delete);
    }

    @Test
    void aMissingDataFileMakesItAnew() {
        damaged(file -> file.getFileName().toString().matches("_.*\\.(cfs|fdt)"), IndexFolderTest::delete);
    }

    @Test
    void flippedBytesMakeItAnew() {
        damaged(file -> file.getFileName().toString().matches("_.*\\.(cfs|fdt)"), file -> {
            byte[] bytes = read(file);
            bytes[bytes.length / 2] ^= 0x55;
            write(file, bytes);
        });
    }

    @Test
    void flippedBytesInTheSegmentsFileMakeItAnew() {
        damaged(file -> file.getFileName().toString().startsWith("segments"), file -> {
            byte[] bytes = read(file);
            bytes[bytes.length / 2] ^= 0x55;
            write(file, bytes);
        });
    }

    @Test
    void aTruncatedFileMakesItAnew() {
        damaged(file -> file.getFileName().toString().matches("_.*\\.(cfs|fdt)"), file -> {
            byte[] bytes = read(file);
            write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        });
    }

    @Test
    void anEmptyFolderMakesItAnew() {
        files().forEach(IndexFolderTest::delete);
        folder.clearWhatIsBroken();
        assertThat(folder.isComplete()).isFalse();
        startsAndFindsAfterwards();
    }

    @Test
    void aLostFolderMakesItAnew() throws IOException {
        files().forEach(IndexFolderTest::delete);
        Files.delete(root.resolve("enterprise"));
        folder.clearWhatIsBroken();
        assertThat(folder.isComplete()).isFalse();
    }

    @Test
    void anIndexOfAnotherBuildOrOneNeverFinishedIsNotComplete() throws IOException {
        Files.writeString(root.resolve("enterprise.complete"), "0");
        assertThat(folder.isComplete()).isFalse();
        folder.forget();
        assertThat(folder.isComplete()).isFalse();
    }

    private void damaged(java.util.function.Predicate<Path> which, Consumer<Path> how) {
        List<Path> victims = files().stream().filter(which).toList();
        assertThat(victims).isNotEmpty();
        victims.forEach(how);
        folder.clearWhatIsBroken();
        assertThat(folder.isComplete()).isFalse();
        startsAndFindsAfterwards();
    }

    private void startsAndFindsAfterwards() {
        try (IndexedRegister register = IndexedRegister.emptyIn(root)) {
            assertThat(register.find("华创").total()).isZero();
            register.add(NAME);
            assertThat(register.names("华创")).containsExactly(NAME);
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(root.resolve("enterprise"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
