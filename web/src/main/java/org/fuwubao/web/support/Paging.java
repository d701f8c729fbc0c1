package org.fuwubao.web.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fuwubao.shared.Page;
import org.fuwubao.shared.PageRequest;

/**
 * Turns the pages of a list. Pages 1 to {@value #JUMP} are jumped to by number; beyond them a list goes on by key
 * (previous, next, last), which stays fast however long it is.
 */
public final class Paging {

    /** Last page that has a number. */
    public static final int JUMP = 500;
    private static final List<Integer> SIZES = List.of(10, 20, 50, 100);
    private static final int USUAL = 20;
    private static final int AROUND = 2;

    private final Address address;
    private final int size;
    private final int number;
    private final String after;
    private final String before;
    private final String sort;
    private Page<?> page = Page.empty();

    /** @param usual the order of the list where none is asked for, as the list names it */
    public Paging(HttpServletRequest request, String usual) {
        Asked asked = new Asked(request);
        this.address = Address.ofThisPage(request);
        this.size = SIZES.contains(asked.number("size", USUAL)) ? asked.number("size", USUAL) : USUAL;
        this.number = Math.max(1, Math.min(JUMP, asked.number("page", 1)));
        this.after = asked.text("after");
        this.before = asked.text("before");
        this.sort = asked.text("sort") == null ? usual : asked.text("sort");
    }

    /** What to ask the list for; tell the answer to {@link #shows}. */
    public PageRequest request() {
        return after == null && before == null ? PageRequest.at(size, (number - 1) * size, sort)
                : before != null ? PageRequest.before(size, before, sort) : PageRequest.after(size, after, sort);
    }

    public <T> Page<T> shows(Page<T> answer) {
        page = answer;
        return answer;
    }

    public long getTotal() {
        return page.total();
    }

    public int getSize() {
        return size;
    }

    public List<Integer> getSizes() {
        return SIZES;
    }

    /** The number of the page, {@code null} beyond the numbered ones. */
    public Integer getNumber() {
        return byKey() ? null : number;
    }

    /** Pages that can be jumped to. */
    public int getLast() {
        return (int) Math.max(1, Math.min(JUMP, (page.total() + size - 1) / size));
    }

    /** The list goes on beyond the numbered pages. */
    public boolean isLong() {
        return page.total() > (long) JUMP * size;
    }

    /** First, last and the pages around this one; a gap is an entry without a number. */
    public List<Link> getLinks() {
        TreeSet<Integer> numbers = new TreeSet<>(List.of(1, getLast()));
        for (int i = number - AROUND; !byKey() && i <= number + AROUND; i++) {
            if (i > 1 && i < getLast()) {
                numbers.add(i);
            }
        }
        List<Link> links = new ArrayList<>();
        int reached = 0;
        for (int next : numbers) {
            if (next > reached + 1) {
                links.add(new Link(null, null, false));
            }
            links.add(new Link(next, to(next), !byKey() && next == number));
            reached = next;
        }
        return links;
    }

    /** {@code null} on the first page. */
    public String getPrevious() {
        if (byKey()) {
            return page.previous() == null ? null : first().with("before", page.previous()).toString();
        }
        return number == 1 ? null : to(number - 1);
    }

    /** {@code null} on the last page. */
    public String getNext() {
        if (!byKey() && number < getLast()) {
            return to(number + 1);
        }
        return page.next() == null || !isLong() ? null : first().with("after", page.next()).toString();
    }

    /** The very last page, read from behind; only where it has no number. */
    public String getEnd() {
        return isLong() && page.next() != null ? first().with("before", PageRequest.END).toString() : null;
    }

    /** What a form that turns pages has to send along. */
    public List<Map.Entry<String, String>> getKept() {
        return List.copyOf(first().without("size").asked().entrySet());
    }

    /** What the list is narrowed and sorted by, as the part of an address behind the question mark. */
    public String getQuery() {
        String narrowed = first().without("size").toString();
        return narrowed.contains("?") ? narrowed.substring(narrowed.indexOf('?') + 1) : "";
    }

    public String getPath() {
        return address.path();
    }

    public String getSort() {
        return sort;
    }

    /** The list sorted by this; a second click turns it round. */
    public String sortedBy(String name) {
        return first().with("sort", name.equals(sort) ? "-" + name : name).toString();
    }

    /** For {@code aria-sort}: ascending, descending or {@code null}. */
    public String direction(String name) {
        return name.equals(sort) ? "ascending" : ("-" + name).equals(sort) ? "descending" : null;
    }

    /** The list without one of its filters. */
    public String without(String name) {
        return first().without(name).toString();
    }

    private boolean byKey() {
        return after != null || before != null;
    }

    private Address first() {
        return address.without("page", "after", "before", "lang");
    }

    private String to(int wanted) {
        return first().with("page", wanted == 1 ? null : wanted).toString();
    }

    /** A page by its number; a gap where {@code number} is {@code null}. */
    public record Link(Integer number, String address, boolean current) {
    }
}
