package org.wardbook.isms.preview.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named characters that storage format takes over from HTML; XML alone knows five. */
final class Entities {

    private static final Pattern NAMED =
        Pattern.compile("<!\\[CDATA\\[.*?(?:]]>|\\z)|<!--.*?(?:-->|\\z)|&([A-Za-z][A-Za-z0-9]*);", Pattern.DOTALL);

    /** Those of the codes 160 to 255, in their order. */
    private static final String LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
        + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
        + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
        + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
        + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
        + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Integer> OTHERS = Map.ofEntries(
        Map.entry("OElig", 338), Map.entry("oelig", 339), Map.entry("Scaron", 352), Map.entry("scaron", 353),
        Map.entry("ensp", 8194), Map.entry("emsp", 8195), Map.entry("thinsp", 8201), Map.entry("zwnj", 8204),
        Map.entry("zwj", 8205), Map.entry("ndash", 8211), Map.entry("mdash", 8212), Map.entry("lsquo", 8216),
        Map.entry("rsquo", 8217), Map.entry("sbquo", 8218), Map.entry("ldquo", 8220), Map.entry("rdquo", 8221),
        Map.entry("bdquo", 8222), Map.entry("dagger", 8224), Map.entry("bull", 8226), Map.entry("hellip", 8230),
        Map.entry("permil", 8240), Map.entry("lsaquo", 8249), Map.entry("rsaquo", 8250), Map.entry("euro", 8364),
        Map.entry("trade", 8482), Map.entry("larr", 8592), Map.entry("uarr", 8593), Map.entry("rarr", 8594),
        Map.entry("darr", 8595), Map.entry("harr", 8596), Map.entry("rArr", 8658), Map.entry("hArr", 8660),
        Map.entry("sum", 8721), Map.entry("minus", 8722), Map.entry("infin", 8734), Map.entry("asymp", 8776),
        Map.entry("ne", 8800), Map.entry("le", 8804), Map.entry("ge", 8805));

    private static final Map<String, Integer> CODES = codes();

    private Entities() {
    }

    /** Puts numbers in place of HTML's names, outside of CDATA and comments; an unknown name stays. */
    static String numbered(String storage) {
        if (storage.indexOf('&') < 0) {
            return storage;
        }
        Matcher found = NAMED.matcher(storage);
        StringBuilder out = new StringBuilder(storage.length());
        while (found.find()) {
            Integer code = found.group(1) == null ? null : CODES.get(found.group(1));
            found.appendReplacement(out, Matcher.quoteReplacement(code == null ? found.group() : "&#" + code + ";"));
        }
        return found.appendTail(out).toString();
    }

    private static Map<String, Integer> codes() {
        Map<String, Integer> codes = new HashMap<>(OTHERS);
        int code = 160;
        for (String name : LATIN.split(" ")) {
            codes.put(name, code++);
        }
        return Map.copyOf(codes);
    }
}
