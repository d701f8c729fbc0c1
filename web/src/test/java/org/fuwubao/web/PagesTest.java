package org.fuwubao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no page, style sheet or script of ours may hold, whatever it is about. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern CSS_AFTER_CHROMIUM_86 = Pattern.compile(
            ":has\\(|:is\\(|:where\\(|:user-valid|:user-invalid|:popover-open|@container|@layer|@scope|@starting-style|@property|"
                    + "\\b\\d*(?:d|s|l)v(?:h|w|min|max)\\b|\\bcq[whib]\\b|\\d(?:lh|rlh|cap)\\b|"
                    + "(?<![-\\w])(?:inset|inset-inline|inset-block|margin-inline|margin-block|padding-inline|padding-block|aspect-ratio|accent-color|"
                    + "container|container-type|text-wrap|scrollbar-gutter|translate|rotate|scale|field-sizing|interpolate-size|anchor-name)\\s*:|"
                    + "color-mix\\(|oklch\\(|oklab\\(|light-dark\\(|overflow:\\s*clip|forced-colors|^\\s*&", Pattern.MULTILINE);
    private static final Pattern JS_AFTER_CHROMIUM_86 = Pattern.compile(
            "\\.at\\(|\\.findLast|Object\\.hasOwn\\(|structuredClone\\(|randomUUID\\(|\\.inert\\b|showPopover|showPicker|AbortSignal\\.(?:timeout|any)|"
                    + "\\.to(?:Sorted|Reversed|Spliced)\\(|\\.with\\(|Object\\.groupBy|Promise\\.withResolvers|Array\\.fromAsync|\\.replaceChildren\\(|"
                    + "\\bstatic\\s*\\{|\\bsetHTMLUnsafe|startViewTransition");
    private static final Pattern FROM_ELSEWHERE = Pattern.compile("(?:src|href|url)\\s*[=(]\\s*[\"']?(?:https?:)?//");

    @Test
    void nothingIsStyledOrScriptedInline() {
        assertThat(found(".xhtml", Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<style\\b|<script(?![^>]*\\bsrc=)|javascript:"))).isEmpty();
    }

    @Test
    void nothingIsImportant() {
        assertThat(found(".css", Pattern.compile("!\\s*important"))).isEmpty();
    }

    @Test
    void coloursAreNamedInTokensOnly() {
        var colours = found(".css", Pattern.compile("(?<!&)#[0-9a-fA-F]{3,8}\\b"));
        colours.keySet().removeIf(file -> file.endsWith("tokens.css"));
        assertThat(colours).isEmpty();
    }

    @Test
    void stylesAreUnderstoodByChromium86() {
        assertThat(found(".css", CSS_AFTER_CHROMIUM_86)).isEmpty();
    }

    @Test
    void scriptsAreUnderstoodByChromium86() {
        assertThat(found(".js", JS_AFTER_CHROMIUM_86)).isEmpty();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(found(".xhtml", FROM_ELSEWHERE)).isEmpty();
        assertThat(found(".css", Pattern.compile("@import|@font-face|(?:https?:)?//[a-z]"))).isEmpty();
        assertThat(found(".js", Pattern.compile("https?://|importScripts|\\beval\\(|new Function\\("))).isEmpty();
    }

    @Test
    void textsStandInTheBundlesOnly() {
        assertThat(found(".xhtml", Pattern.compile("\\p{IsHan}"))).isEmpty();
        assertThat(found(".js", Pattern.compile("\\p{IsHan}"))).isEmpty();
    }

    @Test
    void everyIconIsInTheSprite() throws IOException {
        String sprite = Files.readString(WEBAPP.resolve("resources/fwb/icons/sprite.svg"));
        Map<String, String> named = found(".xhtml", Pattern.compile("<fwb:icon name=\"([a-z-]+)\""));
        assertThat(named).isNotEmpty();
        try (var pages = Files.walk(WEBAPP)) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                Matcher icon = Pattern.compile("(?:fwb:icon name|icon)=\"([a-z-]+)\"").matcher(Files.readString(page));
                while (icon.find()) {
                    assertThat(sprite).as(page + " " + icon.group()).contains("id=\"" + icon.group(1) + "\"");
                }
            }
        }
    }

    /** Without it PrimeFaces refuses the postback that shows a form again. */
    @Test
    void everyFormSendsItsNonce() {
        assertThat(found(".xhtml", Pattern.compile("<h:form[^>]*>(?!<fwb:nonce/>)"))).isEmpty();
    }

    @Test
    void theScansSeeWhatTheyForbid() {
        assertThat(CSS_AFTER_CHROMIUM_86.matcher("a:has(b) {}").find()).isTrue();
        assertThat(CSS_AFTER_CHROMIUM_86.matcher("height: 100dvh;").find()).isTrue();
        assertThat(CSS_AFTER_CHROMIUM_86.matcher("  inset: 0;").find()).isTrue();
        assertThat(CSS_AFTER_CHROMIUM_86.matcher("height: 100vh; top: 0; transform: scale(2);").find()).isFalse();
        assertThat(JS_AFTER_CHROMIUM_86.matcher("rows.at(-1)").find()).isTrue();
        assertThat(JS_AFTER_CHROMIUM_86.matcher("rows[rows.length - 1]").find()).isFalse();
    }

    /** First hit in each file of ours; empty when there is none. */
    private static Map<String, String> found(String ending, Pattern pattern) {
        var hits = new TreeMap<String, String>();
        int seen = 0;
        try (var files = Files.walk(WEBAPP)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                seen++;
                String text = Files.readString(file).replaceAll("(?s)<!--.*?-->|/\\*.*?\\*/", "");
                Matcher matcher = pattern.matcher(text);
                if (matcher.find()) {
                    hits.put(file.toString(), matcher.group());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(seen).as("files ending with " + ending).isPositive();
        return hits;
    }
}
