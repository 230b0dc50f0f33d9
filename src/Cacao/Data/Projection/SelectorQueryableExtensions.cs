using System.Linq.Expressions;
using System.Reflection;
using Cacao.Data;
using Cacao.Data.Projection;

namespace Cacao;

/// <summary>Queries for what data loaders are asked for.</summary>
public static class SelectorQueryableExtensions
{
    /// <summary>Reads the members that <paramref name="builder"/> wants, and the key by which the loader finds the rows again.</summary>
    /// <param name="query">The rows.</param>
    /// <param name="keySelector">The member that is the key.</param>
    /// <param name="builder">The wanted members; all of them when it has no expression for <typeparamref name="T"/>.</param>
    public static IQueryable<T> Select<T>(this IQueryable<T> query, Expression<Func<T, object?>> keySelector, ISelectorBuilder builder)
    {
        if (builder.TryCompile<T>() is not { Body: MemberInitExpression made } selector)
        {
            return query;
        }

        var member = (PropertyInfo)((MemberExpression)Unbox(keySelector.Body)).Member;
        if (!made.Bindings.Any(binding => binding.Member.Name == member.Name))
        {
            if (ObjectCreation.FindTarget(typeof(T), member, entityType: null) is not PropertyInfo { SetMethod: not null } target)
            {
                return query; // a key that only a constructor sets
            }

            made = made.Update(made.NewExpression, [.. made.Bindings, Expression.Bind(target, Expression.Property(selector.Parameters[0], member))]);
        }

        return query.Provider.CreateQuery<T>(QueryExpressions.Select(query.Expression, Expression.Lambda(made, selector.Parameters[0])));
    }

    private static Expression Unbox(Expression value) => value is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : value;
}
