using System.Collections.Immutable;

namespace Cacao;

/// <summary>Executes requests against one schema.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>Executes one request. Errors are part of the result; only cancellation by the caller throws.</summary>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}

/// <summary>Finds the executor of a schema; a schema is built at the first call.</summary>
public interface IRequestExecutorProvider
{
    /// <summary>The names of all registered schemas.</summary>
    ImmutableArray<string> SchemaNames { get; }

    /// <summary>The executor of a schema; null asks for the default one. Throws a <see cref="SchemaException"/> when the schema is wrong.</summary>
    ValueTask<IRequestExecutor> GetExecutorAsync(string? schemaName = null, CancellationToken cancellationToken = default);
}

/// <summary>What all schemas have in common.</summary>
public interface ISchemaDefinition
{
    /// <summary>The name of a schema that was registered without one.</summary>
    static string DefaultName => "_Default";
}

/// <summary>Changes errors before they are sent: hides, translates, adds codes.</summary>
public interface IErrorFilter
{
    /// <summary>The error to send in place of <paramref name="error"/>.</summary>
    IError OnError(IError error);
}
