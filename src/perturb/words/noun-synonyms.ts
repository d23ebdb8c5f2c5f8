/**
 * Synonyms of nouns for the prose of programming, reviewed pair by pair as those of verbs are. All
 * are in the singular; of a phrase the last word is inflected.
 */
export const NOUN_SYNONYMS = `
ability: capability
advantage: benefit
aim: goal, objective
alteration: change, modification
amount: quantity
argument: parameter
author: writer
automobile: car
benefit: advantage
boundary: border
bug: defect
buyer: purchaser
calculation: computation
car: automobile
category: kind
choice: option, selection
company: firm
computation: calculation
concept: idea, notion
constraint: restriction
conversion: transformation
deletion: removal
directory: folder
element: item, entry
employee: worker
entry: item
explanation: clarification
film: movie
folder: directory
fragment: piece
gift: present
goal: aim, objective
idea: notion, concept
importance: significance
information: info
instructor: teacher
limitation: restriction
location: position, place
manner: way, fashion
modification: change, alteration
moment: instant
movie: film
notion: idea, concept
objective: goal, aim
occurrence: instance
opportunity: chance
option: choice
outcome: result
parenthesis: paren
person: individual
phase: stage
photo: photograph
photograph: photo
portion: part
position: location, place
prize: award
proximity: nearness
pupil: student
purpose: aim, objective
quantity: amount
removal: deletion
restriction: constraint, limitation
road: street
salary: wage
seller: vendor
shop: store
stage: phase
strategy: plan
street: road
student: pupil
teacher: instructor
technique: method
trip: journey
usage: use
velocity: speed
vendor: seller
`;
