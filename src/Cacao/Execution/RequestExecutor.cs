using Cacao.DataLoaders;
using Cacao.Errors;
using Cacao.Execution.Costs;
using Cacao.Execution.TrustedDocuments;
using Cacao.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>The way of a request: document, operation, variables, execution, response. Spec: Executing Requests.</summary>
internal sealed class RequestExecutor(
    ExecutorServices executor,
    DocumentStore documents,
    StoredDocuments? storedDocuments,
    IServiceProvider applicationServices) : IRequestExecutor
{
    public Schema Schema => executor.Schema;

    /// <summary>What operations may cost.</summary>
    public RequestCostOptions CostLimits => executor.Costs.Limits;

    public async Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        try
        {
            return await ExecuteAsync((OperationRequest)request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A fault of ours outside of all fields: the client learns that there was one, the log the rest.
            return OperationResult.FromErrors([.. ErrorHandler.ToErrors(failure).Select(executor.Errors.Prepare)], RequestFailure.Internal);
        }
    }

    private async ValueTask<IExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        var (source, refusal) = storedDocuments is null
            ? (request.Document, null)
            : await storedDocuments.FindAsync(request, cancellationToken).ConfigureAwait(false);
        if (refusal is not null)
        {
            return OperationResult.FromErrors([refusal]);
        }

        if (source is null)
        {
            return Refuse(ErrorBuilder.New()
                .SetMessage("The query request contains no document or no document id.")
                .SetCode(ErrorCodes.DocumentNotFound));
        }

        var (document, errors) = documents.Get(source);
        if (document is null)
        {
            return OperationResult.FromErrors(errors);
        }

        if (request.IsWarmup)
        {
            document.Prepare(Schema);
            return OperationResult.FromErrors([], RequestFailure.None);
        }

        if (GetOperation(document, request.OperationName, out var definition) is { } unknown)
        {
            return Refuse(unknown);
        }

        if (!request.AllowedOperations.HasFlag(KindOf(definition!.Operation)))
        {
            return RefuseKind(definition);
        }

        var (variables, variableError) = VariableValues.Coerce(Schema, definition, request.Variables);
        if (variableError is not null)
        {
            return OperationResult.FromErrors([variableError]);
        }

        if (executor.Costs.Check(request, document, definition, variables, out var reported) is { } answer)
        {
            return answer;
        }

        var result = await RunAsync(request, document, definition, variables, cancellationToken).ConfigureAwait(false);
        return reported is { } cost ? CostReports.AddTo(result, cost) : result;
    }

    /// <summary>The answer to an operation that ran too long.</summary>
    public static OperationResult OutOfTime(RequestExecutorOptions options) => Refuse(ErrorBuilder.New()
        .SetMessage($"The operation was stopped because it ran longer than {options.ExecutionTimeout.TotalSeconds:0.###} seconds.")
        .SetCode(ErrorCodes.Timeout));

    /// <summary>Runs the operation in the way it asks for: as a stream of events, in parts, or at once.</summary>
    private async ValueTask<IExecutionResult> RunAsync(
        OperationRequest request,
        ParsedDocument document,
        OperationNode definition,
        VariableValues variables,
        CancellationToken cancellationToken)
    {
        var state = document.Conditions.GetState(variables.IsTrue);
        if (definition.Operation == OperationType.Subscription)
        {
            var subscription = document.GetOperation(Schema, definition, state);
            return await new SubscriptionExecutor(executor, applicationServices, request, subscription, variables)
                .SubscribeAsync(cancellationToken)
                .ConfigureAwait(false);
        }

        if (request.Incremental is not null && document.Conditions.MayBeIncremental)
        {
            var parts = document.GetOperation(Schema, definition, state + OperationCompiler.Incremental);
            return await RunIncrementallyAsync(request, parts, variables, cancellationToken).ConfigureAwait(false);
        }

        return await RunAsync(request, document.GetOperation(Schema, definition, state), variables, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Spec: ExecuteRequest, from ExecuteQuery on.</summary>
    private async ValueTask<OperationResult> RunAsync(
        OperationRequest request,
        Operation operation,
        VariableValues variables,
        CancellationToken cancellationToken)
    {
        AsyncServiceScope? ownScope = request.Services is null ? applicationServices.CreateAsyncScope() : null;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(executor.Options.ExecutionTimeout);
        var services = request.Services ?? ownScope!.Value.ServiceProvider;
        var batches = (BatchScheduler)services.GetRequiredService<IBatchScheduler>();
        var state = new RequestState(executor, request, operation, variables, services, batches, time.Token);
        try
        {
            await AuthorizeAsync(state).ConfigureAwait(false);
            var root = await new OperationExecutor(state).ExecuteAsync(executor.GetRootValue(operation.RootType)).ConfigureAwait(false);
            return ResponseComposer.Compose(state, root);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && time.IsCancellationRequested)
        {
            return OutOfTime(executor.Options);
        }
        catch (GraphQLException refused)
        {
            return OperationResult.FromErrors(refused.Errors, RequestFailure.NotAuthorized);
        }
        catch (InsufficientExecutionStackException)
        {
            return Refuse(ErrorBuilder.New().SetMessage("The operation is nested too deeply."));
        }
        finally
        {
            if (ownScope is { } scope)
            {
                await scope.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<IExecutionResult> RunIncrementallyAsync(
        OperationRequest request,
        Operation operation,
        VariableValues variables,
        CancellationToken cancellationToken)
    {
        try
        {
            var execution = new IncrementalExecutor(executor, applicationServices, request, operation, variables, cancellationToken);
            return await execution.ExecuteAsync().ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            return OperationResult.FromErrors(refused.Errors, RequestFailure.NotAuthorized);
        }
        catch (InsufficientExecutionStackException)
        {
            return Refuse(ErrorBuilder.New().SetMessage("The operation is nested too deeply."));
        }
    }

    /// <summary>Asks the rules with <see cref="ApplyPolicy.Validation"/>.</summary>
    private static async ValueTask AuthorizeAsync(RequestState state)
    {
        var plan = SelectionSetPlan.Of(state.Schema, state.Operation.RootSelectionSet);
        await Authorizer.RequireAsync(plan.ValidationRules, state.User, state.Services, null).ConfigureAwait(false);
    }

    /// <summary>Spec: GetOperation. Returns what is wrong, or null.</summary>
    private static ErrorBuilder? GetOperation(ParsedDocument document, string? name, out OperationNode? operation)
    {
        // An empty name is none: clients send the text box as it is.
        var isNamed = !string.IsNullOrEmpty(name);
        var first = document.Operations[0];
        operation = !isNamed
            ? first
            : document.Operations.FirstOrDefault(candidate => candidate.Name?.Value == name);
        if (operation is null)
        {
            return ErrorBuilder.New()
                .SetMessage($"The document has no operation `{name}`.")
                .SetExtension("operationName", name)
                .AddLocation(LocationOf(first));
        }

        if (!isNamed && document.Operations.Length > 1)
        {
            return document.Operations.Aggregate(
                ErrorBuilder.New().SetMessage("The document has several operations: say which one in `operationName`."),
                (error, several) => error.AddLocation(LocationOf(several)));
        }

        return null;
    }

    private static Location LocationOf(SyntaxNode node) => new(node.Position.Line, node.Position.Column);

    private static AllowedOperations KindOf(OperationType operation) => operation switch
    {
        OperationType.Query => AllowedOperations.Query,
        OperationType.Mutation => AllowedOperations.Mutation,
        _ => AllowedOperations.Subscription,
    };

    private static OperationResult RefuseKind(OperationNode operation) => OperationResult.FromErrors(
        [ErrorBuilder.New().SetMessage($"A {operation.Operation.ToString().ToLowerInvariant()} cannot be executed here.").Build()],
        RequestFailure.OperationNotAllowed);

    private static OperationResult Refuse(ErrorBuilder error) => OperationResult.FromErrors([error.Build()]);
}
