using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Types.Building;

/// <summary>Makes input objects: by their constructor as far as it goes, the rest by setters.</summary>
internal static class InputConstructors
{
    /// <summary>The constructor that is used; null for a struct without one.</summary>
    public static ConstructorInfo? Find(Type type)
    {
        var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance);
        if (type.IsValueType && constructors.Length == 0)
        {
            return null;
        }

        return constructors.FirstOrDefault(constructor => constructor.GetParameters().Length == 0)
            ?? constructors
                .OrderByDescending(constructor => constructor.GetParameters().Length)
                .FirstOrDefault(constructor => constructor.GetParameters().All(parameter => HasProperty(type, parameter)))
            ?? throw new SchemaException(
                $"{ClrTypes.Describe(type)} cannot be an input: it has neither a public constructor without parameters nor one whose parameters are its properties. If it is a service, register it.");
    }

    /// <summary>Throws when the type cannot be made; asked where a member is known that wants it.</summary>
    public static void Require(Type type)
    {
        if (!type.IsInterface && !type.IsAbstract)
        {
            Find(type);
        }
    }

    /// <summary>Compiled at the first call.</summary>
    public static Func<object?[], object> Compile(InputObjectType type, ConstructorInfo? constructor)
    {
        var compiled = new Lazy<Func<object?[], object>>(() => CompileNow(type, constructor));
        return values => compiled.Value(values);
    }

    private static bool HasProperty(Type type, ParameterInfo parameter)
        => type.GetProperties().Any(property
            => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && property.PropertyType == parameter.ParameterType);

    private static Func<object?[], object> CompileNow(InputObjectType type, ConstructorInfo? constructor)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var instance = Expression.Variable(type.RuntimeType, "instance");
        var members = type.Fields.Values.Select((field, index) => (Value: Expression.ArrayIndex(values, Expression.Constant(index)), Member: field.Features.Get<InputMember>()!)).ToArray();
        var arguments = constructor?.GetParameters().Select(parameter =>
        {
            var member = members.FirstOrDefault(candidate => candidate.Member.Parameter == parameter);
            return member.Member is null ? DefaultOf(parameter) : Read(member.Value, parameter.ParameterType, DefaultOf(parameter));
        });
        var steps = new List<Expression>
        {
            Expression.Assign(instance, constructor is null ? Expression.Default(type.RuntimeType) : Expression.New(constructor, arguments!)),
        };

        // What was not given keeps the value of its initialiser.
        steps.AddRange(members.Where(member => member.Member.Parameter is null).Select(member => Expression.IfThen(
            Expression.Not(Expression.TypeIs(member.Value, typeof(Absent))),
            Expression.Call(instance, member.Member.Property.SetMethod!, Read(member.Value, member.Member.Property.PropertyType, null)))));
        steps.Add(Expression.Convert(instance, typeof(object)));
        return Expression.Lambda<Func<object?[], object>>(Expression.Block([instance], steps), values).Compile();
    }

    private static Expression DefaultOf(ParameterInfo parameter)
        => parameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? Expression.Convert(Expression.Constant(value), parameter.ParameterType)
            : Expression.Default(parameter.ParameterType);

    private static Expression Read(Expression value, Type type, Expression? otherwise)
    {
        var given = ClrTypes.IsOptional(type)
            ? Expression.New(type.GetConstructor(type.GetGenericArguments())!, Convert(value, type.GetGenericArguments()[0]))
            : Convert(value, type);
        return otherwise is null ? given : Expression.Condition(Expression.TypeIs(value, typeof(Absent)), otherwise, given);
    }

    // A null that comes for a value type was refused before, unless the schema was told to allow it.
    private static Expression Convert(Expression value, Type type)
        => type.IsValueType && Nullable.GetUnderlyingType(type) is null
            ? Expression.Condition(Expression.Equal(value, Expression.Constant(null)), Expression.Default(type), Expression.Convert(value, type))
            : Expression.Convert(value, type);
}
