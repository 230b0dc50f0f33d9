using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace ServiceTeams.Api.Reports;

/// <summary>Why a report cannot be given. Before its first byte it is the whole answer; after it, the connection is cut.</summary>
internal sealed class ReportProblem(int status, string title, string detail) : Exception(detail)
{
    private const int MostOfAValue = 200;

    public ProblemDetails Details { get; } = new() { Status = status, Title = title, Detail = detail };

    public static ReportProblem BadParameter(string name, string value, string problem)
    {
        var shown = value.Length <= MostOfAValue ? value : $"{value[..MostOfAValue]}…";
        return new ReportProblem(StatusCodes.Status400BadRequest, "A parameter is wrong.", $"The parameter '{name}' is '{shown}': {problem}.")
            .With("parameter", name)
            .With("value", shown);
    }

    public static ReportProblem UnknownParameter(string name, string value, Report report)
        => BadParameter(
            name,
            value,
            report.Parameters.Count == 0
                ? $"'{report.Name}' has no parameters"
                : $"'{report.Name}' has only {string.Join(", ", report.Parameters.Select(parameter => parameter.Name))}");

    public static ReportProblem MissingParameter(ReportParameter parameter)
        => new ReportProblem(
            StatusCodes.Status400BadRequest, "A parameter is missing.", $"The parameter '{parameter.Name}' ({parameter.Type}) is needed.")
            .With("parameter", parameter.Name);

    public static ReportProblem TooManyGroups(Report report, int most)
        => new(
            StatusCodes.Status400BadRequest,
            "The report is too long.",
            string.Create(CultureInfo.InvariantCulture, $"'{report.Name}' has {most:N0} groups or more. Ask for a shorter time, or group by less."));

    public static ReportProblem Unexpected(string trace)
        => new ReportProblem(
            StatusCodes.Status500InternalServerError, "Unexpected error.", $"Unexpected error. Its trace id is {trace}.").With("traceId", trace);

    public ReportProblem With(string name, object? value)
    {
        if (value is not null)
        {
            Details.Extensions[name] = value;
        }

        return this;
    }
}
