using System.Diagnostics;

namespace ServiceTeams.Api.GraphQL;

/// <summary>An exception nobody expected: the client gets a trace id, the log gets the rest.</summary>
internal sealed partial class UnexpectedErrors(ILogger<UnexpectedErrors> logger) : IErrorFilter
{
    private const string Code = "UNEXPECTED";

    public IError OnError(IError error)
    {
        if (error.Exception is not { } exception || exception is GraphQLException)
        {
            return error;
        }

        var trace = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        LogUnexpected(exception, trace, error.Path?.Print());
        return error
            .WithMessage($"Unexpected error. Its trace id is {trace}.")
            .WithCode(Code)
            .SetExtension("traceId", trace)
            .WithException(null);
    }

    [LoggerMessage(LogLevel.Error, "Unexpected error, trace id {Trace}, at {Path}.")]
    private partial void LogUnexpected(Exception exception, string trace, string? path);
}
