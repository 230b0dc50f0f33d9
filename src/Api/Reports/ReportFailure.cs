using System.Diagnostics;

namespace ServiceTeams.Api.Reports;

/// <summary>Tells that a report could not be given: in words as long as nothing was sent, then by cutting the connection.</summary>
internal static partial class ReportFailure
{
    public static async Task TellAsync(HttpContext http, string file, Exception failure, ILogger logger)
    {
        if (http.Response.HasStarted)
        {
            LogCut(logger, failure, file);
            http.Abort();
            return;
        }

        http.Response.Clear();
        await TypedResults.Problem(ProblemOf(failure, file, logger).Details).ExecuteAsync(http);
    }

    private static ReportProblem ProblemOf(Exception failure, string file, ILogger logger)
    {
        if (failure is ReportProblem problem)
        {
            return problem;
        }

        var trace = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        LogUnexpected(logger, failure, file, trace);
        return ReportProblem.Unexpected(trace);
    }

    [LoggerMessage(LogLevel.Error, "The report {File} was cut off after a part of it was sent.")]
    private static partial void LogCut(ILogger logger, Exception failure, string file);

    [LoggerMessage(LogLevel.Error, "Unexpected error in the report {File}, trace id {Trace}.")]
    private static partial void LogUnexpected(ILogger logger, Exception failure, string file, string trace);
}
