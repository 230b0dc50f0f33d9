using System.Linq.Expressions;
using System.Reflection;
using Cacao.Types.Building;

namespace Cacao.Types.Resolvers;

/// <summary>Reads state of the request, the field or a subscription's event into a parameter.</summary>
internal static class StateReader
{
    /// <summary>Where a subscription keeps its event, among the scoped state.</summary>
    public const string EventMessageKey = "Cacao.EventMessage";

    public static Expression Read(ParameterKind kind, ParameterInfo parameter, Expression context)
    {
        var (reader, key) = kind switch
        {
            ParameterKind.GlobalState => (nameof(Global), parameter.GetCustomAttribute<GlobalStateAttribute>()!.Key),
            ParameterKind.ScopedState => (nameof(Scoped), parameter.GetCustomAttribute<ScopedStateAttribute>()!.Key),
            ParameterKind.LocalState => (nameof(Local), parameter.GetCustomAttribute<LocalStateAttribute>()!.Key),
            ParameterKind.EventMessage => (nameof(Event), EventMessageKey),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No state."),
        };
        return Expression.Call(
            typeof(StateReader).GetMethod(reader, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(parameter.ParameterType),
            context,
            Expression.Constant(key ?? parameter.Name!));
    }

    private static T? Global<T>(IFieldContext context, string key) => context.ContextData.TryGetValue(key, out var value) && value is T typed ? typed : default;

    private static T? Scoped<T>(IFieldContext context, string key) => context.ScopedContextData.TryGetValue(key, out var value) && value is T typed ? typed : default;

    private static T? Local<T>(IFieldContext context, string key) => context.LocalContextData.TryGetValue(key, out var value) && value is T typed ? typed : default;

    // The event is the root's value; a field below the root finds it in the scoped state.
    private static T? Event<T>(IFieldContext context, string key)
        => context.ScopedContextData.TryGetValue(key, out var value) ? (T?)value
            : context.ParentValue is T message ? message
            : default;
}
