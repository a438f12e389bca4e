package vn.langso.web;

/** Reads a template and keeps only what it writes as it stands: no tags, no expressions, no statements. */
final class TemplateText {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    static String of(String template) {
        var reader = new TemplateText(template.replaceAll("(?s)<style>.*?</style>", ""));
        reader.readText();
        return reader.text.toString();
    }

    /** Up to the end, or to the back quote that closes a piece of content. */
    private void readText() {
        while (at < source.length() && source.charAt(at) != '`') {
            if (follows("<%--")) {
                at = source.indexOf("--%>", at) + 4;
            } else if (follows("${") || follows("!{") || follows("$unsafe{")) {
                readExpression('{', '}');
            } else if (source.charAt(at) == '@') {
                readStatement();
            } else if (source.charAt(at) == '<') {
                readTag();
            } else {
                text.append(source.charAt(at++));
            }
        }
    }

    private void readStatement() {
        var start = at++;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        var name = source.substring(start, at);
        if (name.equals("@import") || name.equals("@param")) {
            at = source.indexOf('\n', at);
        } else if (at < source.length() && source.charAt(at) == '(') {
            readExpression('(', ')');
        }
        text.append(' ');
    }

    /** A tag's attributes hold expressions, and their comparison signs end no tag. */
    private void readTag() {
        var start = at;
        while (source.charAt(at) != '>') {
            if (follows("${")) {
                readExpression('{', '}');
            } else if (source.charAt(at) == '@') {
                readStatement();
            } else {
                at++;
            }
        }
        at++;
        text.append(spoken(source.substring(start, at)));
    }

    /** Java between brackets, which may hold strings and pieces of content. */
    private void readExpression(char open, char close) {
        at = source.indexOf(open, at) + 1;
        for (var depth = 1; depth > 0; at++) {
            var here = source.charAt(at);
            if (here == '"') {
                skipString();
            } else if (here == '@' && source.charAt(at + 1) == '`') {
                at += 2;
                readText();
            } else if (here == open) {
                depth++;
            } else if (here == close) {
                depth--;
            }
        }
    }

    private void skipString() {
        at++;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
    }

    /** What a tag says aloud in attributes written as they stand. */
    private static String spoken(String tag) {
        var said = new StringBuilder(" ");
        java.util.regex.Pattern.compile("(?:alt|title|aria-label|placeholder)=\"([^\"$]*)\"")
                .matcher(tag)
                .results()
                .forEach(found -> said.append(found.group(1)).append(' '));
        return said.toString();
    }

    private boolean follows(String sign) {
        return source.startsWith(sign, at);
    }
}
