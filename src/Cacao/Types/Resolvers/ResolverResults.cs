using System.Linq.Expressions;
using System.Reflection;
using Cacao.Types.Building;

namespace Cacao.Types.Resolvers;

/// <summary>
/// Turns what a method returns into one <see cref="ValueTask{T}"/>: with the value when it is there already, else with a
/// <see cref="PendingResult"/>.
/// </summary>
internal static class ResolverResults
{
    public static Expression Wrap(Expression call)
    {
        var type = call.Type;
        if (ClrTypes.IsGeneric(type, typeof(ValueTask<>)))
        {
            return Call(nameof(OfValueTask), type.GetGenericArguments()[0], call);
        }

        if (TaskResult(type) is { } result)
        {
            return Call(nameof(OfTask), result, call);
        }

        return Expression.New(typeof(ValueTask<object?>).GetConstructor([typeof(object)])!, Expression.Convert(call, typeof(object)));
    }

    private static Type? TaskResult(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (ClrTypes.IsGeneric(current, typeof(Task<>)))
            {
                return current.GetGenericArguments()[0];
            }
        }

        return null;
    }

    private static MethodCallExpression Call(string method, Type result, Expression call)
        => Expression.Call(typeof(ResolverResults).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(result), call);

    private static ValueTask<object?> OfTask<T>(Task<T>? task)
        => task is null ? default : new ValueTask<object?>(task.IsCompletedSuccessfully ? task.Result : new PendingResult.Of<T>(task));

    private static ValueTask<object?> OfValueTask<T>(ValueTask<T> task)
        => task.IsCompletedSuccessfully ? new ValueTask<object?>(task.Result) : OfTask(task.AsTask());
}
