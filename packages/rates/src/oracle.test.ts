// Two public tax engines' answers, where a folder of them is there: README.md says how they were made.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { breakEvens, estimateTax, type FilingStatus, requiredProfit, type Structure } from '@fractional-embed/rates';
import { describe, expect, it } from 'vitest';

const data = process.env.TEST_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
const folder = join(data, 'tax');
const present = existsSync(folder);
if (!present) console.info(`Skipped: no answers of tax engines in ${folder}. Set TEST_DATA to a folder that has them.`);

type Row = Readonly<Record<string, string>>;
const cents = 0.02;
const sumOfCents = 0.03;
const dollar = 1;

function rowsOf(name: string): Row[] {
  const [head = [], ...body] = readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return body.map((values) => Object.fromEntries(head.map((column, index) => [column, values[index] ?? ''])));
}

const number = (row: Row, column: string) => Number(row[column] || 0);
const near = (actual: number, row: Row, column: string, tolerance: number) =>
  expect(Math.abs(actual - number(row, column)), `${row.case_id} ${column}`).toBeLessThanOrEqual(tolerance);

const household = (row: Row) => ({
  year: number(row, 'tax_year'),
  filingStatus: row.filing_status!.replaceAll('_', '-') as FilingStatus,
  spouseWages: number(row, 'spouse_w2_wages_usd'),
});
const salary = (row: Row) => {
  const value = number(row, 'salary_value');
  return row.salary_rule === 'pct' ? { share: value } : value;
};
const adminCost = (row: Row) => number(row, 'extra_scorp_admin_cost_usd');
const readings = (row: Row) =>
  // The other reading of a disputed minimum has its own columns, which are not ours.
  row.min400_disputed === '1' ? (['sstb_strict'] as const) : (['sstb_strict', 'nonsstb'] as const);

describe.runIf(present)('agrees with two public tax engines', () => {
  it('on sole proprietors', () => {
    for (const row of rowsOf('oracle')) {
      for (const reading of readings(row)) {
        const year = estimateTax({
          ...household(row),
          structure: { kind: 'sole-proprietor' },
          businessProfit: number(row, 'se_net_profit_usd'),
          ownWages: number(row, 'own_w2_wages_usd'),
          healthInsurance: number(row, 'se_health_insurance_deduction_usd'),
          retirement: number(row, 'se_retirement_deduction_usd'),
          specifiedService: reading === 'sstb_strict',
        });
        near(year.selfEmploymentTax, row, 'se_tax_usd', cents);
        near(year.selfEmploymentTaxDeduction, row, 'half_se_tax_deduction_usd', cents);
        near(year.adjustedGrossIncome, row, 'agi_usd', cents);
        near(year.qualifiedBusinessIncome, row, 'qbi_usd', cents);
        near(year.additionalMedicareTax, row, 'additional_medicare_tax_usd', cents);
        near(year.taxableIncomeBeforeQbi, row, 'taxable_income_before_qbi_usd', cents);
        near(year.qbiDeduction, row, `${reading}_qbi_deduction_usd`, cents);
        near(year.taxableIncome, row, `${reading}_taxable_income_usd`, cents);
        near(year.incomeTax, row, `${reading}_income_tax_before_credits_usd`, cents);
        near(year.totalTax, row, `${reading}_total_federal_tax_usd`, sumOfCents);
        near(year.householdNet, row, `${reading}_household_net_usd`, sumOfCents);
      }
    }
  });

  it('on S Corps', () => {
    for (const row of rowsOf('oracle-scorp')) {
      for (const reading of readings(row)) {
        const year = estimateTax({
          ...household(row),
          structure: { kind: 's-corp', salary: number(row, 'owner_w2_salary_usd'), adminCost: adminCost(row) },
          businessProfit: number(row, 'business_profit_before_owner_pay_usd'),
          specifiedService: reading === 'sstb_strict',
        });
        near(year.employerPayrollTax, row, 'employer_fica_usd', cents);
        near(year.employeePayrollTax, row, 'employee_fica_owner_usd', cents);
        near(year.wagesPayrollTax, row, 'employee_fica_spouse_usd', cents);
        near(year.futa, row, 'futa_usd', cents);
        near(year.passThroughIncome, row, 'k1_ordinary_income_usd', cents);
        near(year.adjustedGrossIncome, row, 'agi_usd', cents);
        near(year.qbiDeduction, row, `${reading}_qbi_deduction_usd`, cents);
        near(year.incomeTax, row, `${reading}_income_tax_before_credits_usd`, cents);
        near(year.totalTax, row, `${reading}_total_federal_tax_incl_both_fica_halves_usd`, sumOfCents);
        near(year.householdNet, row, `${reading}_household_net_usd`, sumOfCents);
      }
    }
  });

  it('on every break-even', () => {
    for (const row of rowsOf('oracle-breakeven')) {
      const specifiedService = row.is_sstb === '1';
      const column = specifiedService ? 'all_crossings_strict' : 'all_crossings';
      const expected = row[column]!.split(';').filter(Boolean);
      const found = breakEvens({
        ...household(row),
        specifiedService,
        salary: salary(row),
        adminCost: adminCost(row),
        from: number(row, 'search_from_profit_usd'),
        to: 600000,
      });
      expect(
        found.map(({ becomes }) => `scorp_becomes_${becomes}`),
        row.case_id,
      ).toEqual(expected.map((crossing) => crossing.split(':')[1]));
      for (const [index, crossing] of expected.entries()) {
        expect(Math.abs(found[index]!.profit - Number.parseFloat(crossing)), row.case_id).toBeLessThanOrEqual(dollar);
      }
    }
  });

  it('on required profits', () => {
    for (const row of rowsOf('oracle-grossup')) {
      const specifiedService = row.is_sstb === '1';
      const structure: Structure =
        row.structure === 'sole_prop'
          ? { kind: 'sole-proprietor' }
          : { kind: 's-corp', salary: salary(row), adminCost: adminCost(row) };
      const { profit } = requiredProfit({
        ...household(row),
        specifiedService,
        structure,
        healthInsurance: number(row, 'se_health_insurance_premium_usd'),
        retirement: number(row, 'se_retirement_contribution_usd'),
        targetNet: number(row, 'target_owner_net_usd'),
      });
      near(
        profit,
        row,
        specifiedService ? 'required_profit_strict_usd' : 'required_profit_before_owner_pay_usd',
        dollar,
      );
    }
  });
});
