package org.fuwubao.web.api;

/** REST refuses a request before the business sees it: its form, its parameters, its preconditions. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ApiProblem problem;

    Refused(ApiProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    ApiProblem problem() {
        return problem;
    }
}
