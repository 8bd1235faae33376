using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>A <c>when</c> with its values, or an <c>else</c> without.</summary>
internal readonly record struct CaseClause(Expression[]? Values, Block Body);

/// <summary><c>case</c>: renders a clause once for each of its values that equals the subject, an <c>else</c> if none did so far.</summary>
internal sealed class CaseStatement : Statement
{
    private readonly Expression _subject;
    private readonly CaseClause[] _clauses;

    public CaseStatement(Expression subject, CaseClause[] clauses)
    {
        _subject = subject;
        IsBlank = Array.TrueForAll(clauses, clause => clause.Body.IsBlank);
        _clauses = IsBlank ? Array.ConvertAll(clauses, clause => clause with { Body = clause.Body.WithoutText() }) : clauses;
    }

    internal override bool IsBlank { get; }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var subject = await _subject.EvaluateAsync(context);
        var matched = false;
        foreach (var clause in _clauses)
        {
            var times = clause.Values is null && !matched ? 1 : 0;
            foreach (var value in clause.Values ?? [])
            {
                times += Comparison.AreEqual(subject, await value.EvaluateAsync(context)) ? 1 : 0;
            }

            matched |= clause.Values is not null && times > 0;
            for (; times > 0; times--)
            {
                if (await clause.Body.WriteToAsync(writer, encoder, context) is not Completion.Normal and var completion)
                {
                    return completion;
                }
            }
        }

        return Completion.Normal;
    }
}
