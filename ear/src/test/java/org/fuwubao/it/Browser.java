package org.fuwubao.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Headless Chromium of the size of a desk or of a phone. Closing it wipes what it remembers (cookies, storage, windows,
 * console) and puts it back for the next test, because starting one costs seconds; the last test leaves none behind.
 */
public final class Browser implements AutoCloseable {

    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Deque<Browser> DESKTOPS = new ConcurrentLinkedDeque<>();
    private static final Deque<Browser> PHONES = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Stream.of(DESKTOPS, PHONES).flatMap(Deque::stream).forEach(Browser::quit)));
    }

    private final ChromeDriver driver;
    private final Path profile;
    private final Deque<Browser> home;

    private Browser(Dimension size, boolean phone) {
        home = phone ? PHONES : DESKTOPS;
        try {
            profile = Files.createTempDirectory("fwb-chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN",
                "--force-device-scale-factor=1", "--hide-scrollbars", "--user-data-dir=" + profile,
                "--window-size=" + size.getWidth() + "," + size.getHeight());
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "zh-CN,zh"));
        if (phone) {
            options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics",
                    Map.of("width", size.getWidth(), "height", size.getHeight(), "pixelRatio", 2.0, "touch", true)));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(new java.io.File("/usr/bin/chromedriver")).usingAnyFreePort().build(), options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    }

    public static Browser desktop() {
        Browser rested = DESKTOPS.poll();
        return rested != null ? rested : new Browser(new Dimension(1366, 768), false);
    }

    public static Browser phone() {
        Browser rested = PHONES.poll();
        return rested != null ? rested : new Browser(new Dimension(390, 844), true);
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void open(String path) {
        driver.get(Address.ROOT + path);
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Logs in by the page, as a person does, and arrives at the first page. */
    public Browser enter(String username) {
        open("/login");
        driver.findElement(By.id("username")).sendKeys(username);
        driver.findElement(By.id("password")).sendKeys(System.getenv("FWB_DEMO_PASSWORD"));
        press(By.id("enter"));
        return this;
    }

    /** Presses what leads to another page, and waits for it. */
    public void press(By what) {
        WebElement page = driver.findElement(By.tagName("html"));
        driver.findElement(what).click();
        awaitLeaving(page);
    }

    /** Waits until another page has come in the place of this one. */
    public void awaitLeaving(WebElement page) {
        new WebDriverWait(driver, WAIT).until(d -> gone(page));
        new WebDriverWait(driver, WAIT).until(d -> "complete".equals(driver.executeScript("return document.readyState")));
    }

    /** In the moment of the change the driver does not say "stale" of an element, but that it belongs to no document. */
    private static boolean gone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException stale) {
            return true;
        } catch (WebDriverException failure) {
            if (String.valueOf(failure.getMessage()).contains("does not belong to the document")) {
                return true;
            }
            throw failure;
        }
    }

    public void keys(CharSequence... keys) {
        driver.findElement(By.tagName("body")).sendKeys(keys);
    }

    /** Presses keys that lead to another page, and waits for it. */
    public void keysThatLeave(CharSequence... keys) {
        WebElement page = driver.findElement(By.tagName("html"));
        keys(keys);
        awaitLeaving(page);
    }

    public WebElement awaited(By what) {
        return new WebDriverWait(driver, WAIT).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    public WebElement find(By what) {
        return driver.findElement(what);
    }

    public List<String> texts(By what) {
        return driver.findElements(what).stream().map(WebElement::getText).toList();
    }

    /** Path and query of the page that is shown. */
    public String address() {
        return driver.getCurrentUrl().substring(Address.ROOT.length());
    }

    public Path screenshot(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the console complained of since the last call; a refused script or style (CSP) shows here. */
    public List<String> consoleProblems() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
    }

    @Override
    public void close() {
        try {
            forget();
            home.push(this);
        } catch (WebDriverException broken) {
            quit();
        }
    }

    private void forget() {
        List<String> windows = List.copyOf(driver.getWindowHandles());
        for (String window : windows.subList(1, windows.size())) {
            driver.switchTo().window(window).close();
        }
        driver.switchTo().window(windows.get(0));
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", Address.ROOT, "storageTypes", "all"));
        consoleProblems();
    }

    private void quit() {
        driver.quit();
        try (var paths = Files.walk(profile)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
