using System.Linq.Expressions;
using System.Reflection;
using Cacao.Types.Building;
using Cacao.Types.Mutations;

namespace Cacao.Types.Resolvers;

/// <summary>Reads a coerced argument into a parameter.</summary>
internal static class ArgumentReader
{
    private static readonly MethodInfo s_getArgument = typeof(IFieldContext).GetMethod(nameof(IFieldContext.GetArgument))!;

    /// <summary>The arguments of a field, or of the input that a mutation's convention has put them into.</summary>
    public static Func<ParameterInfo, Expression, Expression> Of(OutputField field) => (parameter, context) =>
    {
        var name = Naming.Parameter(parameter);
        if (field.Features.TryGet<ConventionInput>(out var input))
        {
            var values = Expression.Convert(GetArgument(context, 0), typeof(object?[]));
            return Expression.ArrayIndex(values, Expression.Constant(input.Type.Fields.IndexOf(name)));
        }

        return field.Arguments.IndexOf(name) is >= 0 and var index
            ? GetArgument(context, index)
            : throw new SchemaException($"{ClrTypes.Describe(parameter.Member)} has no argument `{name}` any more: an annotation took it away.");
    };

    /// <summary>From the boxed value to the parameter's type; absent and null become the type's default.</summary>
    public static Expression Convert(Expression value, ParameterInfo parameter)
        => Expression.Call(
            typeof(ArgumentReader).GetMethod(ClrTypes.IsOptional(parameter.ParameterType) ? nameof(ReadOptional) : nameof(ReadValue), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(ClrTypes.WithoutOptional(parameter.ParameterType)),
            value);

    private static T? ReadValue<T>(object? value) => value is T typed ? typed : default;

    private static Optional<T> ReadOptional<T>(object? value) => value is Absent ? default : new Optional<T>((T?)value);

    private static MethodCallExpression GetArgument(Expression context, int index) => Expression.Call(context, s_getArgument, Expression.Constant(index));
}
