package org.fuwubao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/**
 * Hands one message to the mail server ({@code FWB_SMTP_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD},
 * {@code _STARTTLS}), or writes it as an .eml file into {@code FWB_MAIL_DIR} where no server is named. With neither
 * it refuses, and the message waits.
 */
@ApplicationScoped
public class MailTransport {

    private static final String TIMEOUT_MILLIS = "15000";

    private final Map<String, String> env;

    public MailTransport() {
        this(System.getenv());
    }

    MailTransport(Map<String, String> env) {
        this.env = env;
    }

    /** @throws MessagingException or IOException when it was not taken, for whatever reason */
    void send(OutboxMessage message) throws MessagingException, IOException {
        String host = env.get("FWB_SMTP_HOST");
        String folder = env.get("FWB_MAIL_DIR");
        if (host != null && !host.isBlank()) {
            Transport.send(mime(message, smtp(host)));
        } else if (folder != null && !folder.isBlank()) {
            write(mime(message, Session.getInstance(new Properties())), Path.of(folder), message);
        } else {
            throw new IOException("neither FWB_SMTP_HOST nor FWB_MAIL_DIR is set");
        }
    }

    private Session smtp(String host) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", env.getOrDefault("FWB_SMTP_PORT", "25"));
        settings.put("mail.smtp.starttls.enable", env.getOrDefault("FWB_SMTP_STARTTLS", "true"));
        settings.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        settings.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        String user = env.get("FWB_SMTP_USER");
        if (user == null || user.isBlank()) {
            return Session.getInstance(settings);
        }
        settings.put("mail.smtp.auth", "true");
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, env.getOrDefault("FWB_SMTP_PASSWORD", ""));
            }
        });
    }

    private MimeMessage mime(OutboxMessage message, Session session) throws MessagingException, IOException {
        MimeMessage mime = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", message.messageId());
            }
        };
        mime.setFrom(new InternetAddress(env.getOrDefault("FWB_MAIL_FROM", "fuwubao@localhost"), "服务包管家", StandardCharsets.UTF_8.name()));
        mime.setRecipient(Message.RecipientType.TO, new InternetAddress(message.recipient(), true));
        mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mime.setText(message.body(), StandardCharsets.UTF_8.name());
        mime.setSentDate(Date.from(message.createdAt()));
        mime.saveChanges();
        return mime;
    }

    /** Complete or not at all: written beside and moved into place. */
    private static void write(MimeMessage mime, Path folder, OutboxMessage message) throws MessagingException, IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(message.id() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            mime.writeTo(out);
        }
        Files.move(part, folder.resolve(message.id() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }
}
