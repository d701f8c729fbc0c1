package org.fuwubao.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.fuwubao.it.Address;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The language of pages and of REST before anybody chose one. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LanguageIT {

    @Test
    void withoutAWishAPageIsChinese() throws Exception {
        assertThat(get("/login", null)).containsPattern("<html[^>]* lang=\"zh-CN\"").contains("用户名");
        assertThat(get("/login", "fr")).containsPattern("<html[^>]* lang=\"zh-CN\"");
        assertThat(get("/login", "zh-CN,en;q=0.5")).containsPattern("<html[^>]* lang=\"zh-CN\"");
    }

    @Test
    void aBrowserThatNamesEnglishFirstGetsIt() throws Exception {
        assertThat(get("/login", "en-US,en;q=0.9,zh;q=0.8")).containsPattern("<html[^>]* lang=\"en\"").contains("Username");
        assertThat(get("/login?lang=zh", "en")).containsPattern("<html[^>]* lang=\"zh-CN\"");
    }

    @Test
    void aRefusalOfRestSpeaksTheSameLanguage() throws Exception {
        assertThat(get("/api/v1/me", null)).contains("请先登录");
        assertThat(get("/api/v1/me", "en")).doesNotContain("请先登录");
    }

    private static String get(String path, String language) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Address.ROOT + path));
        if (language != null) {
            request.header("Accept-Language", language);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
    }
}
