namespace Cacao
{
    /// <summary>Gives a field its value: sets <see cref="IMiddlewareContext.Result"/>. Throws a <see cref="GraphQLException"/> for errors that the client may read.</summary>
    /// <param name="context">The field that is resolved.</param>
    public delegate ValueTask FieldDelegate(IMiddlewareContext context);

    /// <summary>Wraps a field's way to its value. What it returns may call <paramref name="next"/> or leave it out.</summary>
    /// <param name="next">The step within: the next middleware, at last the field's resolver, which sets no result when the field has none.</param>
    public delegate FieldDelegate FieldMiddleware(FieldDelegate next);

    /// <summary>A field while its value is on the way.</summary>
    public interface IMiddlewareContext : IResolverContext
    {
        /// <summary>The field's value as far as it is known; null until a step sets it.</summary>
        object? Result { get; set; }
    }
}

namespace Cacao.Types.Resolvers
{
    /// <summary>Fits public middleware, which sets a result, to the inner one, which returns it.</summary>
    internal static class PublicMiddleware
    {
        public static ResolverMiddleware Wrap(FieldMiddleware middleware) => next =>
        {
            var step = middleware(context => SetResultAsync(next, context));
            return context => GetResultAsync(step, (IMiddlewareContext)context);
        };

        private static ValueTask SetResultAsync(FieldResolverDelegate next, IMiddlewareContext context)
        {
            var running = next(context);
            if (!running.IsCompletedSuccessfully)
            {
                return Await(running, context);
            }

            context.Result = running.Result;
            return default;

            static async ValueTask Await(ValueTask<object?> running, IMiddlewareContext context)
                => context.Result = await running.ConfigureAwait(false);
        }

        private static ValueTask<object?> GetResultAsync(FieldDelegate step, IMiddlewareContext context)
        {
            var running = step(context);
            return running.IsCompletedSuccessfully ? new ValueTask<object?>(context.Result) : Await(running, context);

            static async ValueTask<object?> Await(ValueTask running, IMiddlewareContext context)
            {
                await running.ConfigureAwait(false);
                return context.Result;
            }
        }
    }
}
