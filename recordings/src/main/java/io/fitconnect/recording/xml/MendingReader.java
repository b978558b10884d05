package io.fitconnect.recording.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mends text that apps put into XML unescaped: HTML's names for letters become these letters, and an ampersand that begins
 * no reference is escaped. Nothing is looked up outside of this class. Comments, CDATA sections and instructions
 * stay as they are.
 */
final class MendingReader extends Reader {

    private static final int LONGEST_REFERENCE = 12;
    private static final int LOOK_AHEAD = 16;
    private static final String XML_NAMES = " amp lt gt quot apos ";

    /** HTML 4's names of the characters U+00A0 to U+00FF, in their order. */
    private static final String LATIN_NAMES =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
                    + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave"
                    + " Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde"
                    + " Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc"
                    + " atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
                    + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Character> LETTERS = letters();

    private final Reader source;
    private final char[] ahead = new char[8_192];
    private int from;
    private int to;
    private boolean ended;
    private @Nullable String verbatimUntil;
    private String pending = "";
    private int pendingAt;
    private boolean mended;

    MendingReader(Reader source) {
        this.source = source;
    }

    /** Whether anything had to be mended. */
    boolean hasMended() {
        return mended;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = next();
            if (next < 0) {
                break;
            }
            buffer[offset + count] = (char) next;
            count++;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int next() throws IOException {
        if (pendingAt < pending.length()) {
            return pending.charAt(pendingAt++);
        }
        if (to - from < LOOK_AHEAD) {
            fill();
        }
        if (from == to) {
            return -1;
        }
        char character = ahead[from++];
        if (verbatimUntil != null) {
            if (character == '>' && endsWith(verbatimUntil)) {
                verbatimUntil = null;
            }
        } else if (character == '<') {
            verbatimUntil = follows("![CDATA[") ? "]]>" : follows("!--") ? "-->" : follows("?") ? "?>" : null;
        } else if (character == '&') {
            return mend();
        }
        return character;
    }

    private int mend() {
        String name = reference();
        if (name != null && (name.startsWith("#") || XML_NAMES.contains(" " + name + " "))) {
            return '&';
        }
        mended = true;
        Character letter = name == null ? null : LETTERS.get(name);
        if (name != null && letter != null) {
            from += name.length() + 1;
            return letter;
        }
        pending = "amp;";
        pendingAt = 0;
        return '&';
    }

    /** The name of the reference that begins here, null when none does. */
    private @Nullable String reference() {
        for (int at = from; at < Math.min(to, from + LONGEST_REFERENCE); at++) {
            if (ahead[at] == ';') {
                return new String(ahead, from, at - from);
            }
            if (!Character.isLetterOrDigit(ahead[at]) && ahead[at] != '#') {
                return null;
            }
        }
        return null;
    }

    private boolean follows(String text) {
        return to - from >= text.length() && new String(ahead, from, text.length()).equals(text);
    }

    private boolean endsWith(String text) {
        return from >= text.length() && new String(ahead, from - text.length(), text.length()).equals(text);
    }

    /** Keeps the last characters that were read, because the end of a comment may lie among them. */
    private void fill() throws IOException {
        if (ended) {
            return;
        }
        int kept = Math.min(from, LOOK_AHEAD);
        System.arraycopy(ahead, from - kept, ahead, 0, kept + to - from);
        to = kept + to - from;
        from = kept;
        while (!ended && to < ahead.length) {
            int read = source.read(ahead, to, ahead.length - to);
            ended = read < 0;
            to += Math.max(0, read);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private static Map<String, Character> letters() {
        Map<String, Character> letters = new HashMap<>();
        String[] names = LATIN_NAMES.split(" ", -1);
        for (int i = 0; i < names.length; i++) {
            letters.put(names[i], (char) ('\u00A0' + i));
        }
        letters.put("euro", '\u20AC');
        letters.put("ndash", '\u2013');
        letters.put("mdash", '\u2014');
        letters.put("lsquo", '\u2018');
        letters.put("rsquo", '\u2019');
        letters.put("ldquo", '\u201C');
        letters.put("rdquo", '\u201D');
        letters.put("hellip", '\u2026');
        letters.put("bull", '\u2022');
        letters.put("trade", '\u2122');
        return letters;
    }
}
