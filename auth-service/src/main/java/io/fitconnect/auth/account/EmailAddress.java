package io.fitconnect.auth.account;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in the form in which addresses are compared and stored: lower case, NFKC, domain as ASCII. Two
 * spellings of one mailbox that differ only in case are one address.
 */
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254; // RFC 5321, section 4.5.3.1.3, less the angle brackets
    private static final int MAX_LOCAL_PART = 64;
    /** RFC 5322, section 3.2.3, with what RFC 6532 adds, but for what cannot be seen. */
    private static final String ATOM = "[^\\s@,;:<>()\\[\\]\\\\\".\\p{C}\\p{Z}]+";

    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.CHECK_CONTEXTO);

    public EmailAddress {
        if (!parse(value).map(value::equals).orElse(false)) {
            throw new IllegalArgumentException("Not an e-mail address in normal form");
        }
    }

    /** Reads what a person typed; empty when it cannot be an address. */
    public static Optional<EmailAddress> find(String typed) {
        return parse(typed).map(EmailAddress::new);
    }

    private static Optional<String> parse(String typed) {
        if (holdsInvisible(typed)) {
            return Optional.empty();
        }
        String text = nfkc(nfkc(typed).strip().toLowerCase(Locale.ROOT)); // some compose only as small letters
        int at = text.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL_PART || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String localPart = text.substring(0, at);
        return asciiDomain(text.substring(at + 1))
                .filter(domain -> LOCAL_PART.matcher(localPart).matches())
                .map(domain -> localPart + "@" + domain)
                .filter(address -> address.length() <= MAX_LENGTH);
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** By IDNA 2008, in which straße.example and strasse.example are two domains (UTS #46, nontransitional). */
    private static Optional<String> asciiDomain(String domain) {
        IDNA.Info faults = new IDNA.Info();
        String ascii = DOMAINS.nameToASCII(domain, new StringBuilder(), faults).toString();
        return faults.hasErrors()
                ? Optional.empty()
                : Optional.of(ascii).filter(name -> DOMAIN.matcher(name).matches());
    }

    /** What is mapped to nothing, or is invisible, would make two addresses of one. */
    private static boolean holdsInvisible(String text) {
        return text.codePoints()
                .anyMatch(point -> UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        || UCharacter.hasBinaryProperty(point, UProperty.NONCHARACTER_CODE_POINT));
    }

    /** Hides the address: it is personal and stays out of logs. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
