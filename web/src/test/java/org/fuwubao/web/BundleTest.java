package org.fuwubao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuwubao.shared.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/fuwubao/web");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("msg\\['([^']+)'\\]|fwb:text[0-9]\\('([^']+)'");

    private static final Pattern REFUSAL = Pattern.compile("new BusinessRuleViolation\\(\"([A-Z_]+)\"");

    private final TreeMap<String, String> chinese = load("messages_zh_CN.properties");
    private final TreeMap<String, String> english = load("messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void everyTextTakesTheSameArgumentsInBothLanguages() {
        chinese.forEach((key, text) -> assertThat(new MessageFormat(english.get(key)).getFormatsByArgumentIndex())
                .as(key).hasSameSizeAs(new MessageFormat(text).getFormatsByArgumentIndex()));
    }

    @Test
    void everyKeyThatAPageNamesIsThere() throws IOException {
        var asked = new TreeSet<String>();
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                Matcher matcher = KEY_IN_PAGE.matcher(Files.readString(page));
                while (matcher.find()) {
                    asked.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
                }
            }
        }
        assertThat(asked).isNotEmpty();
        asked.removeAll(chinese.keySet());
        assertThat(asked).isEmpty();
    }

    @Test
    void everyRefusalOfTheBusinessHasItsText() throws IOException {
        var codes = new TreeSet<String>();
        for (String folder : List.of("../ejb/src/main/java", "src/main/java")) {
            try (var sources = Files.walk(Path.of(folder))) {
                for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher matcher = REFUSAL.matcher(Files.readString(source));
                    while (matcher.find()) {
                        codes.add("refused." + matcher.group(1));
                    }
                }
            }
        }
        for (var reason : UnifiedSocialCreditCode.Reason.values()) {
            if (reason != UnifiedSocialCreditCode.Reason.USCC_OK) {
                codes.add("refused." + reason);
            }
        }
        assertThat(codes).isNotEmpty();
        codes.removeAll(chinese.keySet());
        assertThat(codes).isEmpty();
    }

    private static TreeMap<String, String> load(String file) {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            var texts = new TreeMap<String, String>();
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            return texts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
