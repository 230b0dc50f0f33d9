using System.Text;
using Cacao.Execution;
using Cacao.Execution.Costs;
using Cacao.Types;

namespace Cacao;

/// <summary>What came of a request.</summary>
public interface IExecutionResult : IAsyncDisposable;

/// <summary>Turns results into text.</summary>
public static class ExecutionResultExtensions
{
    /// <summary>The response as JSON in one line. Throws for a stream of responses.</summary>
    public static string ToJson(this IExecutionResult result)
        => result is OperationResult one
            ? Encoding.UTF8.GetString(one.Json.Span)
            : throw new InvalidOperationException("A subscription answers with a stream: read its results one by one.");
}

/// <summary>One response, already written as JSON. Dispose it when the bytes were sent. Spec: Response Format.</summary>
public sealed class OperationResult : IExecutionResult
{
    private readonly ResponseWriter _writer;

    internal OperationResult(ResponseWriter writer, IReadOnlyList<IError> errors, RequestFailure failure = RequestFailure.None)
    {
        _writer = writer;
        Errors = errors;
        Failure = failure;
    }

    /// <summary>All errors, in the order of the response.</summary>
    public IReadOnlyList<IError> Errors { get; }

    /// <summary>The whole response object as UTF-8.</summary>
    internal ReadOnlyMemory<byte> Json => _writer.Written;

    /// <summary>Why the operation was not executed: then the response has no <c>data</c>.</summary>
    internal RequestFailure Failure { get; }

    /// <summary>Gives the response's buffer back.</summary>
    public ValueTask DisposeAsync()
    {
        _writer.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Adds the member <c>extensions</c> with the price of the operation; the object that was closed is opened once more.</summary>
    internal void AddCost(OperationCost cost)
    {
        _writer.Truncate(_writer.Position - 1);
        CostReports.Write(_writer, cost);
        _writer.EndObject();
    }

    /// <summary>A response to a request that was not executed. Spec: Request Errors.</summary>
    internal static OperationResult FromErrors(IReadOnlyList<IError> errors, RequestFailure failure = RequestFailure.Invalid)
    {
        var writer = new ResponseWriter(512);
        writer.StartObject();
        ErrorWriter.WriteErrors(writer, errors);
        writer.EndObject();
        return new OperationResult(writer, errors, failure);
    }
}

/// <summary>Why an operation was not executed; the transport chooses its status by it.</summary>
internal enum RequestFailure
{
    /// <summary>It was executed.</summary>
    None,

    /// <summary>The request or the document is wrong.</summary>
    Invalid,

    /// <summary>The caller has to sign in, or may not.</summary>
    NotAuthorized,

    /// <summary>This kind of operation is not allowed here.</summary>
    OperationNotAllowed,

    /// <summary>The server failed outside of all fields.</summary>
    Internal,
}
