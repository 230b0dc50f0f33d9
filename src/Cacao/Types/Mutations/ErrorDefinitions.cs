using System.Reflection;
using Cacao.Types.Building;

namespace Cacao.Types.Mutations;

/// <summary>An error that a mutation declares: which exceptions it shows, and what it makes of them.</summary>
internal sealed record ErrorDefinition(ObjectType Type, Type ExceptionType, Func<Exception, object> Create);

/// <summary>The three forms of [Error]: an exception, a class with a constructor that takes one, a class with <c>CreateErrorFrom</c>.</summary>
internal static class ErrorDefinitions
{
    private const string Factory = "CreateErrorFrom";

    public static IReadOnlyList<ErrorDefinition> Of(SchemaBuilder builder, OutputField field, MutationSettings settings)
    {
        var attributes = field.Member!.GetCustomAttributes<ErrorAttribute>(inherit: true).ToArray();
        if (attributes.Length == 0)
        {
            return [];
        }

        var @interface = ErrorTypes.Interface(builder, settings);
        return [.. attributes.SelectMany(attribute => Of(builder, field, attribute.ErrorType, @interface))];
    }

    public static bool IsDeclared(IReadOnlyList<ErrorDefinition> errors, Exception exception)
        => errors.Any(error => error.ExceptionType.IsInstanceOfType(exception));

    /// <summary>The error to show; null when the exception was not declared. The nearest class wins.</summary>
    public static object? Match(IReadOnlyList<ErrorDefinition> errors, Exception exception)
    {
        for (var type = exception.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            if (errors.FirstOrDefault(error => error.ExceptionType == type) is { } found)
            {
                return found.Create(exception);
            }
        }

        return null;
    }

    private static ErrorDefinition[] Of(SchemaBuilder builder, OutputField field, Type type, InterfaceType @interface)
    {
        if (typeof(Exception).IsAssignableFrom(type))
        {
            return [new ErrorDefinition(ErrorTypes.OfException(builder, type, @interface), type, static exception => exception)];
        }

        var shown = ErrorTypes.OfClass(builder, type, @interface);
        var factories = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name == Factory && TakesException(method))
            .Select(method => new ErrorDefinition(shown, method.GetParameters()[0].ParameterType, exception => method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [exception], null)!));
        var constructors = type.GetConstructors()
            .Where(TakesException)
            .Select(constructor => new ErrorDefinition(shown, constructor.GetParameters()[0].ParameterType, exception => constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [exception], null)));
        var definitions = factories.Concat(constructors).ToArray();
        return definitions.Length > 0
            ? definitions
            : throw new SchemaException(
                $"{ClrTypes.Describe(type)}, an error of {ClrTypes.Describe(field.Member!)}, is made of no exception: give it a public constructor or a static {Factory} that takes one.");
    }

    private static bool TakesException(MethodBase method)
        => method.GetParameters() is [var only] && typeof(Exception).IsAssignableFrom(only.ParameterType);
}
