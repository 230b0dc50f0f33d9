namespace Cacao.Types.Mutations;

/// <summary>Turns declared exceptions into errors of the payload; others go on as they are.</summary>
internal static class ErrorMiddleware
{
    public static ResolverMiddleware Create(IReadOnlyList<ErrorDefinition> errors)
        => next => errors.Count == 0 ? context => WithoutErrors(next(context)) : context => WithErrors(next, errors, context);

    private static async ValueTask<object?> WithoutErrors(ValueTask<object?> result)
        => new MutationPayload(await result.ConfigureAwait(false), null);

    private static async ValueTask<object?> WithErrors(FieldResolverDelegate next, IReadOnlyList<ErrorDefinition> errors, IResolverContext context)
    {
        try
        {
            return new MutationPayload(await next(context).ConfigureAwait(false), null);
        }
        catch (AggregateException several)
        {
            var (declared, others) = Sort(errors, several.Flatten().InnerExceptions);
            if (declared.Count == 0)
            {
                throw;
            }

            others.ForEach(other => Report(context, other));
            return new MutationPayload(null, declared);
        }
        catch (Exception failure) when (ErrorDefinitions.IsDeclared(errors, failure))
        {
            return new MutationPayload(null, [ErrorDefinitions.Match(errors, failure)!]);
        }
    }

    private static (List<object> Declared, List<Exception> Others) Sort(IReadOnlyList<ErrorDefinition> errors, IEnumerable<Exception> exceptions)
    {
        var declared = new List<object>();
        var others = new List<Exception>();
        foreach (var exception in exceptions)
        {
            if (ErrorDefinitions.Match(errors, exception) is { } error)
            {
                declared.Add(error);
            }
            else
            {
                others.Add(exception);
            }
        }

        return (declared, others);
    }

    private static void Report(IResolverContext context, Exception exception)
    {
        if (exception is not GraphQLException known)
        {
            context.ReportError(exception);
            return;
        }

        foreach (var error in known.Errors)
        {
            context.ReportError(error);
        }
    }
}
