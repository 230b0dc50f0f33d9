using Cacao.Errors;
using Microsoft.Extensions.Logging;

namespace Cacao.Execution;

/// <summary>Turns exceptions into errors, shows them to the filters and logs them. What the client must not see ends here.</summary>
internal sealed partial class ErrorHandler(IReadOnlyList<IErrorFilter> filters, bool includeExceptionDetails, ILogger<ErrorHandler> logger)
{
    /// <summary>The errors that an exception stands for: those of a <see cref="GraphQLException"/>, else one that says nothing.</summary>
    public static IEnumerable<IError> ToErrors(Exception exception) => exception switch
    {
        GraphQLException known => known.Errors,
        AggregateException several => several.Flatten().InnerExceptions.SelectMany(ToErrors),
        _ => [new Error { Message = "Unexpected Execution Error", Exception = exception }],
    };

    public IError Prepare(IError error)
    {
        if (error.Exception is { } unexpected)
        {
            LogUnexpected(unexpected, error.Path?.Print() ?? "");
        }

        if (includeExceptionDetails && error.Exception is { } exception)
        {
            error = error.SetExtension("exception", new Dictionary<string, object?>
            {
                ["message"] = exception.Message,
                ["stackTrace"] = exception.StackTrace,
            });
        }

        foreach (var filter in filters)
        {
            error = filter.OnError(error);
        }

        return error;
    }

    [LoggerMessage(LogLevel.Error, "The field `{Path}` failed.")]
    private partial void LogUnexpected(Exception exception, string path);
}
