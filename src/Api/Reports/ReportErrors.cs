namespace ServiceTeams.Api.Reports;

/// <summary>What a GraphQL error means for the reader of a report. A row with an error is never given.</summary>
internal static class ReportErrors
{
    private const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    private const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
    private const string TimedOut = "HC0045";
    private const string Unexpected = "UNEXPECTED";

    public static ReportProblem ProblemOf(IReadOnlyList<IError> errors, Report report)
    {
        // The worst decides: what is our fault, then what the reader may not see, then what is wrong with the request.
        var error = errors.FirstOrDefault(error => error.Code == Unexpected)
            ?? errors.FirstOrDefault(error => error.Code is NotAuthorized or NotAuthenticated)
            ?? errors[0];
        return error.Code switch
        {
            Unexpected => ReportProblem.Unexpected(error.Extensions?.GetValueOrDefault("traceId") as string ?? ""),
            NotAuthorized or NotAuthenticated => Forbidden(error, report),
            TimedOut => new ReportProblem(StatusCodes.Status503ServiceUnavailable, "The report took too long.", error.Message),
            _ => new ReportProblem(StatusCodes.Status400BadRequest, "The report cannot be given.", error.Message).With("code", error.Code),
        };
    }

    private static ReportProblem Forbidden(IError error, Report report)
    {
        // The path is that of the row; the column is the end of it, behind the last index.
        var path = error.Path?.Print() ?? "";
        var column = path[(path.LastIndexOf(']') + 1)..].Trim('/', '.').Replace('/', '_').Replace('.', '_');
        return new ReportProblem(
            StatusCodes.Status403Forbidden,
            "The report has something you may not read.",
            column.Length > 0 ? $"'{report.Name}' has '{column}', which your roles may not read." : error.Message)
            .With("column", column.Length > 0 ? column : null);
    }
}
