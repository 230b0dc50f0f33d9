using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Types.Resolvers;

/// <summary>The object that a resolver is called on: nothing for static members, the one instance of an extension, else the parent.</summary>
internal sealed class ResolverTarget(ResolverInstances instances, MemberInfo member, bool isExtension)
{
    private readonly Lazy<object> _instance = instances.Of(member.ReflectedType!);

    /// <summary>Null for static members.</summary>
    public Expression? Read(Expression context)
    {
        if (member is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true })
        {
            return null;
        }

        var type = member.ReflectedType!;
        if (isExtension)
        {
            return Expression.Constant(_instance.Value, type);
        }

        // A root type has no parent value: its class is made once, as an extension's is.
        return Expression.Convert(
            Expression.Coalesce(
                Expression.Property(context, nameof(IFieldContext.ParentValue)),
                Expression.Property(Expression.Constant(_instance), nameof(Lazy<object>.Value))),
            type);
    }
}
