import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long lists, searches and suggestions take over REST, one after the other, as a person would ask them.
 * <pre>
 * ./start --background --data DIR --enterprises 500000
 * java bench/ListAndSearch.java http://localhost:8080 PASSWORD [ROUNDS]
 * </pre>
 * Prints, per kind of question and person, the median, the 95th percentile and the maximum in milliseconds.
 */
public class ListAndSearch {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\"\\s*:\\s*\"([^\"]+)\"");

    public static void main(String[] args) throws Exception {
        String root = args[0] + "/api/v1";
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 40;
        Map<String, List<String>> questions = questions();
        System.out.printf("%-18s %-34s %8s %8s %8s%n", "who", "what", "median", "p95", "max");
        for (String who : List.of("coordinator", "head.haidian", "steward.haidian")) {
            String token = login(root, who, args[1]);
            for (var kind : questions.entrySet()) {
                report(who, kind.getKey(), measure(root, token, kind.getValue(), rounds));
            }
            report(who, "list, ten pages by key", byKey(root, token, rounds));
        }
    }

    private static Map<String, List<String>> questions() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        questions.put("list", List.of("/enterprises", "/enterprises?size=50", "/enterprises?sort=name"));
        questions.put("list, one filter", List.of("/enterprises?district=110105", "/enterprises?tier=A", "/enterprises?industry=M",
                "/enterprises?industry=7320", "/enterprises?inStatisticsLibrary=true", "/enterprises?onKeyList=true"));
        questions.put("list, filters", List.of("/enterprises?district=110108&tier=A", "/enterprises?district=110108&inStatisticsLibrary=true",
                "/enterprises?industry=73&tier=B", "/enterprises?packageLevel=CITY&tier=A"));
        questions.put("search, name", queries("科技", "海创", "数据", "京东", "检测", "京", "工程"));
        questions.put("search, pinyin and initials", queries("beijing", "haidian", "bjhc", "keji", "zgc"));
        questions.put("search, code", queries("9111", "91110108", "91110105PDY0"));
        questions.put("search, words", queries("北京 检测", "科技 海淀 数据", "研究 院"));
        questions.put("search, nothing exact", queries("海创迩达", "zzqxj"));
        questions.put("suggest", List.of("/suggest?q=" + encoded("海"), "/suggest?q=" + encoded("科技"), "/suggest?q=bj", "/suggest?q=haidi", "/suggest?q=9111"));
        return questions;
    }

    private static List<String> queries(String... texts) {
        return Arrays.stream(texts).map(text -> "/enterprises?q=" + encoded(text)).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<Double> measure(String root, String token, List<String> paths, int rounds) throws Exception {
        for (String path : paths) {
            get(root + path, token);
        }
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (String path : paths) {
                long before = System.nanoTime();
                get(root + path, token);
                times.add((System.nanoTime() - before) / 1e6);
            }
        }
        return times;
    }

    private static List<Double> byKey(String root, String token, int rounds) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < Math.max(1, rounds / 10); round++) {
            String after = "";
            for (int page = 0; page < 10 && after != null; page++) {
                long before = System.nanoTime();
                Matcher next = NEXT.matcher(get(root + "/enterprises?size=100" + after, token));
                times.add((System.nanoTime() - before) / 1e6);
                after = next.find() ? "&after=" + next.group(1) : null;
            }
        }
        return times;
    }

    private static void report(String who, String what, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("%-18s %-34s %8.1f %8.1f %8.1f%n", who, what, sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1], sorted[sorted.length - 1]);
    }

    private static String login(String root, String who, String password) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/tokens")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"" + who + "\",\"password\":\"" + password + "\"}")).build();
        String answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IOException("no token for " + who + ": " + answer);
        }
        return token.group(1);
    }

    private static String get(String url, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token).GET().build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(url + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
